/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One section of a report. The report's own sections and those of plug-ins are made the same way. */
@FunctionalInterface
public interface ReportSection {

    /**
     * What the section says, beginning with a heading of level 1; nothing when it has nothing to say. It only reads the
     * strategy, and is asked in a thread of its own.
     *
     * @param request which report is wanted: in which language, on which goals and for whom
     */
    List<Content> write(ReportRequest request);

    /**
     * What the section is called where people choose the sections of a report; none for its identity. Usually the
     * heading with which it begins.
     */
    default Optional<String> title(Locale language) {
        return Optional.empty();
    }
}
