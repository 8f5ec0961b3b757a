/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.partnerstrategy.journeys.tests.studio.Journey;
import org.partnerstrategy.journeys.tests.studio.Studio;

/** Someone opens the program for the first time. */
class FirstStrategyTest {

    @Journey
    void beginsTypesSavesAndQuits(Studio studio) throws IOException {
        studio.open();
        studio.picture("welcome");
        studio.button("New strategy").click();
        studio.dialog("New Strategy").appears();
        studio.keyboard().type("Youth work");
        studio.picture("new");
        studio.button("Create").click();
        studio.tab("Overview").appears();
        studio.keyboard().press("ctrl+a");
        studio.keyboard().type("Youth in our town\t");
        assertEquals(List.of("Export Pictures...", "Export Workbook...", "Export Table...", "Export Report...",
                "Ask Assessors..."), studio.menuItems("File", "Export"));
        studio.menu("File", "Save");
        studio.picture("saved");
        studio.menu("File", "Exit");
        studio.ends();
        assertThat(Files.readString(studio.file("Youth work.partnerstrategy"))).contains("Youth in our town");
    }
}
