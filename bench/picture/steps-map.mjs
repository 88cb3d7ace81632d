/** @returns {string} a map of so many steps with touchpoints, channels, thoughts and feelings, ten to a phase */
export function stepsMap(steps) {
  const lines = [
    'customerJourney: A journey to draw',
    'persona: anna',
    'personas:',
    '  anna: {name: Anna}',
    'phases:',
  ];
  for (let number = 0; number < steps; number++) {
    if (number % 10 === 0) lines.push(`  - title: Phase ${number / 10 + 1}`, '    steps:');
    lines.push(
      `      - title: Does what step ${number + 1} asks for`,
      `        touchpoint: ${['Tariff page', 'Shop', 'Hotline'][number % 3]}`,
      `        channel: ${['website', 'store', 'phone'][number % 3]}`,
      '        thoughts: Is that really the final price?',
      `        emotion: {score: ${(number % 5) - 2}, because: it took two minutes}`,
    );
  }
  return `${lines.join('\n')}\n`;
}
