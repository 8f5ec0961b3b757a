/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.report;

import java.nio.file.Path;
import java.util.Optional;

import org.partnerstrategy.report.writer.ReportFormat;
import org.partnerstrategy.report.ReportRequest;

/**
 * The report that is wanted.
 *
 * @param request on what, for whom and in which language
 * @param format its form
 * @param template the house style, if there is one
 * @param file where it goes
 */
record ReportOrder(ReportRequest request, ReportFormat format, Optional<Path> template, Path file) {
}
