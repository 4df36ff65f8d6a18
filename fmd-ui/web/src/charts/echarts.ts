// The parts of ECharts that our charts use; everything else stays out of the bundle.

import { BarChart, LineChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { getInstanceByDom, init, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";

use([BarChart, LineChart, GridComponent, CanvasRenderer]);

export { getInstanceByDom, init };
export type { EChartsType } from "echarts/core";
