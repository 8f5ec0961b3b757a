package org.partnerstrategy.exchange.ui.report;

import java.nio.file.Path;

import org.partnerstrategy.report.writer.ReportFormat;
import org.partnerstrategy.report.ReportRequest;

/**
 * The report that is wanted.
 *
 * @param request on what, for whom and in which language
 * @param format its form
 * @param file where it goes
 */
record ReportOrder(ReportRequest request, ReportFormat format, Path file) {
}
