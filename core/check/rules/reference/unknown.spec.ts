import assert from 'node:assert/strict';
import { dataOf, found, severities } from '../../../../test/fixtures/checks/findings';
import { journey, mapWith } from '../../../../test/fixtures/checks/journeys';

const CODE = 'reference/unknown';

describe('reference/unknown', () => {
  it('names the nearest channel', () => {
    const text = journey(['channel: phoen']);
    assert.deepEqual(found(CODE, text), ['"phoen" There is no channel “phoen”. Did you mean “phone”?']);
    assert.deepEqual(dataOf(CODE, text), [{ kinds: ['channel'], id: 'phoen', nearest: 'phone' }]);
  });

  it('is an error for ids that are always declared, and mild for channels', () => {
    assert.deepEqual(severities(CODE, journey(['next: nowhere', ''])), ['error']);
    assert.deepEqual(severities(CODE, journey(['channel: telepathy'])), ['warning']);
    assert.deepEqual(severities(CODE, journey(['channel: telepathy'], 'status: draft')), ['information']);
  });

  it('lets any touchpoint stand until one is declared', () => {
    assert.deepEqual(found(CODE, journey(['touchpoint: Instagram story'])), []);
    assert.deepEqual(found(CODE, journey(['touchpoint: shopp'], 'touchpoints: {shop: {name: Shop}}')), [
      '"shopp" “shopp” is not declared under `touchpoints`. Did you mean “shop”?',
    ]);
  });

  it('takes what a catalog declares', () => {
    const catalogs = ['journeyCatalog: Shared\ntouchpoints: {shop: {name: Shop}}'];
    assert.deepEqual(found(CODE, journey(['touchpoint: shop']), { catalogs }), []);
    assert.deepEqual(found(CODE, journey(['touchpoint: kiosk']), { catalogs }), [
      '"kiosk" “kiosk” is not declared under `touchpoints`: declare it there, or correct it.',
    ]);
  });

  it('knows a step by its id and by the slug of its title', () => {
    assert.deepEqual(found(CODE, journey(['next: packing', 'id: other'])), [
      '"packing" There is no step “packing” in this map: give a step this id, or correct it.',
    ]);
    assert.deepEqual(found(CODE, journey(['next: step-2', ''])), []);
  });

  it('lets a handoff lead to a department or to a channel', () => {
    const head = 'departments: {care: {name: Care}}';
    assert.deepEqual(found(CODE, journey(['handoff: {to: care}', 'handoff: {to: phone}'], head)), []);
    assert.deepEqual(found(CODE, journey(['handoff: {to: cares}'], head)), [
      '"cares" “cares” is neither a department nor a channel. Did you mean “care”?',
    ]);
    assert.deepEqual(found(CODE, journey(['handoff: {to: Back office}'])), []);
  });

  it('lets the source of a metric be a text', () => {
    assert.deepEqual(found(CODE, mapWith('metrics: {type: nps, value: 3, source: Survey of 2026}')), []);
  });

  it('leaves the persona of the map to persona/missing, not that of an emotion', () => {
    const text = journey(
      ['emotion: {persona: ana, score: 1}'],
      'persona: bert\npersonas: {anna: {name: Anna}}',
    );
    assert.deepEqual(found(CODE, text), [
      '"ana" “ana” is not declared under `personas`. Did you mean “anna”?',
    ]);
  });

  it('looks at catalogs too', () => {
    const text = 'journeyCatalog: Shared\ntouchpoints: {shop: {name: Shop, channels: stor}}';
    assert.deepEqual(found(CODE, text, { kind: 'catalog' }), [
      '"stor" There is no channel “stor”. Did you mean “store”?',
    ]);
  });
});
