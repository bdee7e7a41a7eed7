/** The style of the sign-off page, on screen and on A4. */
import { Html } from './html'

export const STYLE = new Html(`
@page { size: A4; margin: 18mm 16mm; }
body { max-width: 190mm; margin: 0 auto; padding: 16px; color: #1b1b1b; background: #fff;
  font: 15px/1.6 "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 24px; }
h2 { margin: 24px 0 8px; border-bottom: 2px solid #085f40; font-size: 19px; }
h3 { margin: 12px 0 4px; font-size: 16px; break-after: avoid; }
small { color: #555; font-weight: normal; }
p { margin: 4px 0; }
table { width: 100%; border-collapse: collapse; margin: 4px 0; }
th, td { padding: 4px 8px; border: 1px solid #999; text-align: left; vertical-align: top; }
th { background: #f1f1ec; font-weight: 600; }
.outcome td:first-child:not([colspan]) { width: 50%; }
tr, li { break-inside: avoid; }
section { margin-bottom: 16px; }
.lead { font-size: 17px; }
.quote, .also, .note, .when { color: #444; font-size: 13px; }
.tip, .doubt { color: #7a4200; font-weight: 600; }
del { color: #a3211a; }
ins { background: #dff2e3; text-decoration: underline; }
.sign td { width: 32%; height: 14mm; }
@media print { body { padding: 0; font-size: 10.5pt; } a { color: inherit; } }
`)
