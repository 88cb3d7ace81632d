import { pathOf } from './steps';

/** Who wants some things to stand out; the first that does is followed. */
const owners = ['search', 'trace'] as const;

export type SpotlightOwner = (typeof owners)[number];

/** Lets some things in the picture stand out and dims the others. */
export interface Spotlight {
  /** JSON pointers of what stands out; undefined: the owner wants nothing any more. */
  show(owner: SpotlightOwner, paths: readonly string[] | undefined): void;
  /** Goes over to a new picture. */
  shineOn(root: Element): void;
}

export function spotlight(): Spotlight {
  const wanted = new Map<SpotlightOwner, readonly string[]>();
  let picture: Element | undefined;
  const apply = (): void => {
    const owner = owners.find((each) => wanted.has(each));
    if (picture) dim(picture, owner && wanted.get(owner));
  };
  return {
    show: (owner, paths) => {
      if (!paths && !wanted.has(owner)) return;
      if (paths) wanted.set(owner, paths);
      else wanted.delete(owner);
      apply();
    },
    shineOn: (root) => {
      picture = root;
      if (wanted.size > 0) apply();
    },
  };
}

/** Whether what stands at `path` belongs to `whole`. The steps of a phase stand for themselves. */
export function belongs(path: string, whole: string): boolean {
  if (path === whole) return true;
  return path.startsWith(`${whole}/`) && !path.startsWith(`${whole}/steps/`);
}

function dim(root: Element, paths: readonly string[] | undefined): void {
  root.classList.toggle('dimming', paths !== undefined);
  for (const part of root.querySelectorAll('.lit')) part.classList.remove('lit');
  for (const part of root.querySelectorAll('.dimmed')) part.classList.remove('dimmed');
  if (!paths) return;
  const parts = [...root.querySelectorAll('[data-path]')];
  const lit = parts.filter((part) => paths.some((path) => belongs(pathOf(part) ?? '', path)));
  for (const part of lit) part.classList.add('lit');
  for (const part of parts) {
    // What lies in something that stands out, or holds it, is not dimmed with it.
    if (part.closest('.lit') || part.querySelector('.lit')) continue;
    part.classList.add('dimmed');
  }
}
