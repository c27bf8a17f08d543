import { render } from 'preact';
import { App } from './app.tsx';
import './reader.css';
import type { ReportContent } from '../core/show/report-content.ts';
import { reportOf } from './report.tsx';

const data = document.getElementById('report');
const place = document.getElementById('app');
if (data !== null && place !== null) {
  place.replaceChildren();
  render(<App report={reportOf(JSON.parse(data.textContent ?? '') as ReportContent)} />, place);
}
