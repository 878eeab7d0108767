import { define } from '../../internal/define.js';
import { MassageComparisonTable } from './massage-comparison-table.js';

define('massage-comparison-table', MassageComparisonTable);

export { MassageComparisonTable };
