/** Parts of what is said of one thing; those that say nothing are left out. */
export function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}
