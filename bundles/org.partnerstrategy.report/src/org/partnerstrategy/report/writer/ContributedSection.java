/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.writer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.partnerstrategy.extension.Extension;
import org.partnerstrategy.report.Content;
import org.partnerstrategy.report.ReportRequest;
import org.partnerstrategy.report.ReportSection;

/**
 * A plug-in's section.
 *
 * @param extension the section
 * @param replaced the section whose place it takes, if it does; it speaks again once the extension is switched off
 */
record ContributedSection(Extension<ReportSection> extension, Optional<ReportSection> replaced)
        implements ReportSection {

    @Override
    public List<Content> write(ReportRequest request) {
        // Copied there, so that a list that holds nothing where something should be fails in the plug-in's name.
        Optional<List<Content>> contents = extension.ask(section -> List.copyOf(section.write(request)));
        return contents.or(() -> replaced.filter(section -> extension.isOff()).map(section -> section.write(request)))
                .orElse(List.of());
    }

    @Override
    public Optional<String> title(Locale language) {
        return extension.ask(section -> section.title(language).orElse(null))
                .or(() -> replaced.flatMap(section -> section.title(language)));
    }
}
