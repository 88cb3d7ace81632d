import assert from 'node:assert/strict';
import { later } from './calendar';

describe('a day so much later', () => {
  it('goes by the calendar for months and years', () => {
    assert.equal(later('2026-01-31', '1 month'), '2026-02-28');
    assert.equal(later('2026-11-30', '3 months'), '2027-02-28');
    assert.equal(later('2024-02-29', '1 year'), '2025-02-28');
    assert.equal(later('2026-06-15', '12 months'), '2027-06-15');
  });

  it('counts days for what is shorter', () => {
    assert.equal(later('2026-12-30', '3 days'), '2027-01-02');
    assert.equal(later('2026-06-15', '2 weeks'), '2026-06-29');
    assert.equal(later('2026-06-15', '0.5 months'), '2026-06-30');
  });

  it('gives nothing for what is no date, no duration, or too far away', () => {
    assert.equal(later('2026-02-30', '1 day'), undefined);
    assert.equal(later('2026-02-03', 'a while'), undefined);
    assert.equal(later('2026-02-03', '99999999 years'), undefined);
  });
});
