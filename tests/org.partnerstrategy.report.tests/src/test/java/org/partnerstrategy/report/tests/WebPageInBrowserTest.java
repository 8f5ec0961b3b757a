/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.report.ReportProgress;
import org.partnerstrategy.report.ReportRequest;
import org.partnerstrategy.report.writer.ReportFormat;
import org.partnerstrategy.report.writer.ReportSections;
import org.partnerstrategy.testdata.GeneratedStrategy;
import org.partnerstrategy.testdata.NodeScripts;

/**
 * The web page in a real browser, used as a reader uses it by {@code src/test/node/web-page.mjs}. Skipped, with the
 * reason, where Node.js, Chromium or the packages of {@code src/test/node/package.json} are missing.
 */
class WebPageInBrowserTest {

    @TempDir
    private static Path folder;

    private static NodeScripts scripts;

    @BeforeAll
    static void findBrowser() throws Exception {
        try {
            scripts = NodeScripts.ready();
        } catch (NodeScripts.MissingException e) {
            abort(e.getMessage());
        }
    }

    private static String use(PartnerStrategy strategy, String language, String goal) throws Exception {
        Path page = folder.resolve("report.html");
        try (OutputStream stream = Files.newOutputStream(page)) {
            ReportFormat.HTML.write(ReportRequest.of(strategy, Locale.of(language), LocalDate.of(2026, 5, 1)),
                    ReportSections.standard(), ReportProgress.NONE, Optional.empty(), stream);
        }
        return scripts.run("web-page.mjs", page.toString(), goal);
    }

    @Test
    void isClickedFilteredReadAloudAndPrinted() throws Exception {
        assertEquals("", use(HandbookExample.create(Locale.of("nl")), "nl", "part-3-2"));
    }

    @Test
    void holdsAThousandRelationsOfOneGoalAndHostileNames() throws Exception {
        PartnerStrategy strategy = GeneratedStrategy.withOneGoal(7, 1000);
        strategy.getPartners().get(0).setName("<img src=x onerror=alert(1)>\"'&</script><script>alert(2)</script>");
        strategy.getPartners().get(1).setName("]]><b onclick='alert(3)'>{0}</b> \u65e5\u672c\u8a9e");
        assertEquals("", use(strategy, "en", "part-3-1"));
    }
}
