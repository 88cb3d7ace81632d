import type { ChannelKind, ChannelRunner } from '../model/journey-map';

export interface BuiltInChannel {
  readonly id: string;
  readonly kind: ChannelKind;
  /** English; a key of the text tables. */
  readonly name: string;
  /** Set where nobody in the company runs it, so that nobody there hands over or takes over. */
  readonly runBy?: ChannelRunner;
}

/** The channels that the language brings along, as its reference lists them. */
export const BUILT_IN_CHANNELS: readonly BuiltInChannel[] = [
  { id: 'search-engine', kind: 'digital', name: 'Search engine', runBy: 'others' },
  { id: 'website', kind: 'digital', name: 'Website' },
  { id: 'web-shop', kind: 'digital', name: 'Web shop' },
  { id: 'landing-page', kind: 'digital', name: 'Landing page' },
  { id: 'blog', kind: 'digital', name: 'Blog' },
  { id: 'mobile-app', kind: 'digital', name: 'Mobile app' },
  { id: 'customer-portal', kind: 'digital', name: 'Customer portal' },
  { id: 'chat', kind: 'digital', name: 'Chat' },
  { id: 'chatbot', kind: 'digital', name: 'Chatbot' },
  { id: 'messenger', kind: 'digital', name: 'Messenger' },
  { id: 'email', kind: 'digital', name: 'E-mail' },
  { id: 'newsletter', kind: 'digital', name: 'Newsletter' },
  { id: 'sms', kind: 'digital', name: 'Text message' },
  { id: 'push-notification', kind: 'digital', name: 'Push notification' },
  { id: 'social-media', kind: 'digital', name: 'Social media' },
  { id: 'online-ad', kind: 'digital', name: 'Online ad' },
  { id: 'video', kind: 'digital', name: 'Video' },
  { id: 'review-site', kind: 'digital', name: 'Review site', runBy: 'others' },
  { id: 'forum', kind: 'digital', name: 'Forum', runBy: 'others' },
  { id: 'marketplace', kind: 'digital', name: 'Marketplace' },
  { id: 'phone', kind: 'human', name: 'Phone' },
  { id: 'video-call', kind: 'human', name: 'Video call' },
  { id: 'store', kind: 'human', name: 'Store' },
  { id: 'point-of-sale', kind: 'human', name: 'Point of sale' },
  { id: 'branch', kind: 'human', name: 'Branch' },
  { id: 'field-sales', kind: 'human', name: 'Field sales' },
  { id: 'event', kind: 'human', name: 'Event' },
  { id: 'word-of-mouth', kind: 'human', name: 'Word of mouth', runBy: 'customers' },
  { id: 'post', kind: 'physical', name: 'Post' },
  { id: 'brochure', kind: 'physical', name: 'Brochure' },
  { id: 'print-ad', kind: 'physical', name: 'Print ad' },
  { id: 'tv', kind: 'physical', name: 'TV' },
  { id: 'radio', kind: 'physical', name: 'Radio' },
  { id: 'billboard', kind: 'physical', name: 'Billboard' },
  { id: 'packaging', kind: 'physical', name: 'Packaging' },
  { id: 'qr-code', kind: 'physical', name: 'QR code' },
  { id: 'invoice', kind: 'physical', name: 'Invoice' },
  { id: 'self-service-terminal', kind: 'physical', name: 'Self-service terminal' },
];
