/** Drawn marks and channel symbols: SVG path data in a square of 16, to be stroked unless said otherwise. */
export type SymbolName = keyof typeof SYMBOLS;

const SYMBOLS = {
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9M10.3 10.3L14 14',
  window: 'M2 3h12v10H2zM2 6h12M4 4.5h.1M6 4.5h.1',
  cart: 'M1.5 2.5h2l1.8 7.5h7L14 5H4.2M6 13h.1M11.5 13h.1',
  account: 'M2 3h12v10H2zM6 8.6a1.5 1.5 0 1 1 .1 0M3.8 11.5c.4-1.6 4-1.6 4.4 0M10 7h2.5M10 9.5h2.5',
  phone: 'M5 1.5h6v13H5zM7.5 12.5h1',
  bubble: 'M2 3h12v8H7l-3 3v-3H2z',
  bot: 'M3 5.5h10v7H3zM8 5.5V3M8 2.5h.1M6 8.5v1M10 8.5v1M1.5 8v2M14.5 8v2',
  bubbles: 'M1.5 2.5h9v6h-5l-2 2v-2h-2zM12.5 6h2v6h-2v2l-2-2h-4v-1.5',
  envelope: 'M2 3.5h12v9H2zM2 4l6 5l6-5',
  lines: 'M2 3h12v8H7l-3 3v-3H2zM4.5 5.8h7M4.5 8.2h5',
  bell: 'M3.5 11.5c1.5-1 1-7 4.5-7s3 6 4.5 7zM8 4.5V3M6.8 13.5h2.4',
  share:
    'M4 6.2a1.8 1.8 0 1 1 0 3.6a1.8 1.8 0 0 1 0-3.6M12 2.2a1.8 1.8 0 1 1 0 3.6a1.8 1.8 0 0 1 0-3.6M12 10.2a1.8 1.8 0 1 1 0 3.6a1.8 1.8 0 0 1 0-3.6M5.6 7.2l4.8-2.4M5.6 8.8l4.8 2.4',
  horn: 'M2 6.5v3h2l7 3.5v-10l-7 3.5zM4.5 9.5v4M13.5 6.5v3',
  play: 'M2 3h12v10H2zM6.5 5.5v5l4-2.5z',
  review:
    'M2 2.5h12v8.5H7l-3 3v-3H2zM8 4.2l.8 1.6l1.7.2l-1.2 1.2l.3 1.7l-1.6-.8l-1.6.8l.3-1.7l-1.2-1.2l1.7-.2z',
  handset:
    'M3 2.5l2.5-.5l1.5 3.5l-1.8 1.3c.8 1.7 2.3 3.2 4 4l1.3-1.8l3.5 1.5l-.5 2.5c-6 1.5-12-4.5-10.5-10.500z',
  camera: 'M1.5 4.500h9v7h-9zM10.5 7l4-2v6l-4-2z',
  store:
    'M2.5 7v6.500h11V7M1.5 6l1.5-3.500h10L14.5 6c0 2-3 2-3.25 0c0 2-3.25 2-3.25 0c0 2-3.25 2-3.25 0c-.2 2-3.25 2-3.25 0zM6.5 13.500v-4h3v4',
  person: 'M8 2a2.7 2.7 0 1 1 0 5.400A2.7 2.7 0 0 1 8 2M2.8 14c.3-6.2 10.1-6.2 10.4 0z',
  calendar: 'M2 3.500h12v10H2zM2 6.500h12M5 2v3M11 2v3',
  people:
    'M5.5 3a2.2 2.2 0 1 1 0 4.400a2.2 2.2 0 0 1 0-4.400M1.5 13.500c.2-5.5 7.8-5.5 8 0zM10.5 3.200a2.1 2.1 0 1 1 .5 4.100M11.5 9c2 .3 3 2 3 4.500h-2.5',
  letter: 'M2 6.500l6-4l6 4v7H2zM2 6.500l6 4l6-4',
  leaflet: 'M2.5 3l3.7-1v11l-3.7 1zM6.2 2l3.6 1v11l-3.6-1M9.8 3l3.7-1v11l-3.7 1',
  paper:
    'M2 3h10v10.500H3.500A1.5 1.5 0 0 1 2 12zM12 6h2v6a1.5 1.5 0 0 1-3 .5M4.5 5.500h5M4.5 8h5M4.5 10.500h3',
  screen: 'M1.5 3h13v8.500h-13zM5.5 14h5',
  radio:
    'M2 6h12v7.500H2zM4 6l7-3.500M5.5 8.200a1.6 1.6 0 1 1 0 3.200a1.6 1.6 0 0 1 0-3.200M9.5 8.500h2.500M9.5 11h2.5',
  board: 'M1.5 3h13v6.500h-13zM5 9.500v4M11 9.500v4',
  box: 'M2 5l6-3l6 3v6.500l-6 3l-6-3zM2 5l6 3l6-3M8 8v6.5',
  code: 'M2.5 2.500h4v4h-4zM9.5 2.500h4v4h-4zM2.5 9.500h4v4h-4zM9.5 9.500h1.500v1.500M13.5 9.500v1M9.5 13.500h1M12.5 12.500h1v1',
  document: 'M3.5 1.500h6l3 3v10h-9zM9.5 1.500v3h3M5.5 7.500h5M5.5 9.700h5M5.5 12h3',
  terminal: 'M3.5 1.500h9v9h-9zM5.5 3.500h5v3.500h-5zM8 10.500v4M5 14.500h6',
  clock: 'M8 2a6 6 0 1 1 0 12a6 6 0 0 1 0-12M8 4.800V8l2.4 1.6',
  object: 'M2.5 4.500h11v9h-11zM5.5 4.500v-2h5v2',
  decision: 'M8 1.800L14.2 8L8 14.200L1.8 8z',
  plus: 'M8 3.500v9M3.5 8h9',
  minus: 'M3.5 8h9',
  check: 'M3 8.500l3.5 3.500l6.5-8',
  cross: 'M4 4l8 8M12 4l-8 8',
  half: 'M8 3a5 5 0 1 1 0 10a5 5 0 0 1 0-10M8 3v10M5.5 4v8M6.8 3.200v9.6',
  ring: 'M8 3a5 5 0 1 1 0 10a5 5 0 0 1 0-10',
  question: 'M5.5 5.800c0-3.6 5.2-3.4 5.2-.2c0 2-2.6 2.2-2.6 4.200M8.1 12.800v.1',
  need: 'M8 3L13 8L8 13L3 8z',
  leave: 'M9 3H3v10h6M7 8h7M11.5 5.500L14 8l-2.5 2.5',
  contact: 'M2.5 3h11v7.500H8L5 13.500v-3H2.500zM8 5v2.500M8 9v.1',
  incoming: 'M13.5 8h-9M7.5 4.500L4 8l3.5 3.500M2 3v10',
  target: 'M8 2a6 6 0 1 1 0 12a6 6 0 0 1 0-12M8 5.500a2.5 2.5 0 1 1 0 5a2.5 2.5 0 0 1 0-5M8 8h.1',
  gauge: 'M2.5 12a6.2 6.2 0 1 1 11 0M8 9.500l2.8-3.3',
  system: 'M2.5 3h11v4h-11zM2.5 9h11v4h-11zM5 5h.1M5 11h.1',
  star: 'M8 1.300l2 4.600l5 .5l-3.8 3.300l1.2 4.900L8 12l-4.4 2.600l1.2-4.900L1 6.400l5-.5z',
  sparkle:
    'M8 0.800c.7 4.6 2.6 6.5 7.2 7.200c-4.6.7-6.5 2.6-7.2 7.200c-.7-4.6-2.6-6.5-7.2-7.200c4.6-.7 6.5-2.6 7.2-7.200z',
} as const;

/** Path data of a mark. */
export function symbolPath(name: SymbolName): string {
  return SYMBOLS[name];
}

const CHANNEL_SYMBOLS: ReadonlyMap<string, SymbolName> = new Map([
  ['search-engine', 'search'],
  ['website', 'window'],
  ['web-shop', 'cart'],
  ['landing-page', 'window'],
  ['blog', 'window'],
  ['mobile-app', 'phone'],
  ['customer-portal', 'account'],
  ['chat', 'bubble'],
  ['chatbot', 'bot'],
  ['messenger', 'bubbles'],
  ['email', 'envelope'],
  ['newsletter', 'envelope'],
  ['sms', 'lines'],
  ['push-notification', 'bell'],
  ['social-media', 'share'],
  ['online-ad', 'horn'],
  ['video', 'play'],
  ['review-site', 'review'],
  ['forum', 'bubbles'],
  ['marketplace', 'cart'],
  ['phone', 'handset'],
  ['video-call', 'camera'],
  ['store', 'store'],
  ['point-of-sale', 'store'],
  ['branch', 'store'],
  ['field-sales', 'person'],
  ['event', 'calendar'],
  ['word-of-mouth', 'people'],
  ['post', 'letter'],
  ['brochure', 'leaflet'],
  ['print-ad', 'paper'],
  ['tv', 'screen'],
  ['radio', 'radio'],
  ['billboard', 'board'],
  ['packaging', 'box'],
  ['qr-code', 'code'],
  ['invoice', 'document'],
  ['self-service-terminal', 'terminal'],
]);

/** The symbol of a channel; one the language does not bring along gets that of its kind. */
export function channelSymbol(id: string, kind?: 'digital' | 'human' | 'physical'): SymbolName {
  return CHANNEL_SYMBOLS.get(id) ?? (kind === 'human' ? 'person' : kind === 'physical' ? 'box' : 'screen');
}
