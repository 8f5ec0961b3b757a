/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.report;

import java.nio.file.Path;
import java.util.Optional;

import org.partnerstrategy.model.file.WholeFile;
import org.partnerstrategy.report.ReportRequest;
import org.partnerstrategy.report.writer.ReportFormat;

/**
 * The report that is wanted.
 *
 * @param request on what, for whom and in which language
 * @param format its form
 * @param template the house style, if there is one
 * @param file where it goes
 * @param source the file of the strategy
 */
record ReportOrder(ReportRequest request, ReportFormat format, Optional<Path> template, Path file, Path source) {

    /** Where it goes, but never in the place of what it is made from. */
    WholeFile target() {
        WholeFile target = WholeFile.at(file).apartFrom(source);
        return template.isEmpty() ? target : target.apartFrom(template.get());
    }
}
