/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

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

    /** The first sheet is read and the other is named, so that nobody takes one year for all. */
    @Journey
    void saysWhichSheetIsNotReadAndReadsIt(Studio studio) throws IOException {
        Path register = studio.receive("subsidieregister.xlsx");
        addSheetOfTheYearBefore(register);
        studio.open();
        studio.button("Import a register").click();
        studio.field("File").fill(register.toString());
        studio.choice("Sheet").appears();
        // The message of a dialog begins with a space.
        studio.readOnly("Import").says(" Only the sheet \"Register 2025\" was read; to read another, choose it: "
                + "Register 2024");
        studio.picture("other-sheet-named");
        studio.choice("Sheet").choose("Register 2024");
        studio.tableWith("Verleend bedrag").cell("171000").appears();
        studio.picture("other-sheet-read");
        studio.button("Cancel").click();
    }

    /** As a spreadsheet program does that copies a sheet, in which then an amount is changed. */
    private static void addSheetOfTheYearBefore(Path workbook) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + workbook.toUri()), Map.of())) {
            Path sheets = zip.getPath("xl/worksheets");
            Files.copy(sheets.resolve("sheet1.xml"), sheets.resolve("sheet2.xml"));
            replace(sheets.resolve("sheet2.xml"), "<v>185000</v>", "<v>171000</v>");
            replace(zip.getPath("xl/workbook.xml"), "</sheets>",
                    "<sheet name=\"Register 2024\" sheetId=\"2\" r:id=\"rId4\"/></sheets>");
            replace(zip.getPath("xl/_rels/workbook.xml.rels"), "</Relationships>", "<Relationship Id=\"rId4\" Type=\""
                    + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" "
                    + "Target=\"worksheets/sheet2.xml\"/></Relationships>");
            replace(zip.getPath("[Content_Types].xml"), "</Types>", "<Override PartName=\"/xl/worksheets/sheet2.xml\" "
                    + "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                    + "</Types>");
        }
    }

    private static void replace(Path part, String before, String after) throws IOException {
        Files.writeString(part, Files.readString(part).replace(before, after));
    }
}
