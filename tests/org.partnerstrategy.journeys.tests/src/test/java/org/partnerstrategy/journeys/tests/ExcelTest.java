/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.partnerstrategy.journeys.tests.access.State;
import org.partnerstrategy.journeys.tests.studio.Journey;
import org.partnerstrategy.journeys.tests.studio.Kept;
import org.partnerstrategy.journeys.tests.studio.Studio;

/** The register of the office, as Microsoft Excel saved it. */
class ExcelTest {

    private static final Path SEALED = Path
            .of("../org.partnerstrategy.exchange.tests/src/test/resources/sealed-blowfish.ods");
    private static final String PASSWORD = "Password";
    private static final String PROFILE = "Register of the office";

    @Journey
    void begins(Studio studio) throws IOException {
        studio.open();
        studio.button("Import a register").click();
        studio.picture("asks");
        studio.field("File").fill(studio.receive("subsidieregister.xlsx").toString());
        studio.button("Next >").click();
        studio.choice("Partner *").appears();
        studio.button("Save Profile...").click();
        studio.dialog("Save Import Profile").becomes(State.ACTIVE);
        studio.keyboard().type(PROFILE);
        studio.picture("profile");
        studio.keyboard().press("Return");
        studio.dialog("Save Import Profile").goes();
        Kept.fileHas(studio.file(".partnerstrategy/import-profiles/" + PROFILE + ".importprofile"), "Ontvanger");
        studio.picture("columns");
        studio.button("Next >").click();
        studio.picture("result");
        studio.button("Finish").click();
        studio.dialog("New Partner Strategy for the Register").appears();
        studio.button("Save").click();
        studio.tab("1 Inventory").click();
        studio.table("Partner").cell("Bibliotheek Rivierenland", "Amount 2025 (€)").says("96,750");
        studio.table("Partner").cell("Vereniging Buurtsport Noord", "Amount 2025 (€)").says("42,500.50");
        studio.picture("inventory");
        again(studio);
    }

    /** With the choices that were kept. */
    private static void again(Studio studio) {
        studio.button("Import...").click();
        studio.field("File").fill(studio.file("subsidieregister.xlsx").toString());
        studio.button("Next >").click();
        studio.choice("Profile").choose(PROFILE);
        studio.picture("columns-of-the-profile");
        studio.button("Next >").click();
        studio.picture("known");
        studio.button("Cancel").click();
    }

    /** A colleague protected it; the first password is a slip. */
    @Journey
    void opensByItsPassword(Studio studio) throws IOException {
        Path register = Files.copy(SEALED, studio.file("sealed.ods"));
        studio.open();
        studio.button("Import a register").click();
        studio.field("File").fill(register.toString());
        studio.dialog(PASSWORD).becomes(State.ACTIVE);
        studio.picture("asks-for-the-password");
        studio.keyboard().type("slip");
        studio.keyboard().press("Return");
        studio.label("sealed.ods: has another password; enter that").appears();
        studio.dialog(PASSWORD).becomes(State.ACTIVE);
        studio.picture("asks-once-more");
        studio.keyboard().type("geheim");
        studio.keyboard().press("Return");
        studio.dialog(PASSWORD).goes();
        studio.button("Next >").click();
        studio.choice("Partner *").appears();
        studio.button("Next >").click();
        studio.button("Finish").click();
        studio.dialog("New Partner Strategy for the Register").appears();
        studio.button("Save").click();
        studio.tab("1 Inventory").click();
        studio.table("Partner").cell("Stichting De Brug").appears();
        studio.picture("inventory-of-the-protected-one");
    }
}
