/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.partnerstrategy.journeys.tests.access.State;
import org.partnerstrategy.journeys.tests.studio.Document;
import org.partnerstrategy.journeys.tests.studio.Journey;
import org.partnerstrategy.journeys.tests.studio.Studio;

/**
 * A policy officer of a municipality begins with what the office has, and shows the alderman something an hour later.
 */
class PolicyOfficersHourTest {

    private static final String GOAL = "Jongeren groeien kansrijk op";
    private static final String PARTNER = "Stichting Jongerencentrum De Toren";
    private static final String REASON = "Meer aanbieders, dus meer prikkels";
    private static final List<String> FORMATS = List.of("PDF: pagina's om af te drukken en voor de raadsstukken",
            "Webpagina (HTML): om te klikken, te filteren en te zoeken, in beide talen");
    private static final String NOTE = "De Toren en de bibliotheek werken nog langs elkaar heen";

    @Journey(language = "nl")
    void fromAnExcelFileToSomethingToShow(Studio studio) throws IOException {
        studio.open();
        begin(studio);
        paste(studio);
        importRegister(studio);
        place(studio);
        decide(studio);
        present(studio);
        print(studio);
        report(studio);
        studio.keyboard().press("ctrl+s");
        studio.tab("Jeugd.partnerstrategy").appears();
        studio.menu("Bestand", "Afsluiten");
        studio.ends();
        everythingIsThere(studio);
    }

    private static void begin(Studio studio) {
        studio.button("Nieuwe strategie").click();
        studio.field("Naam").fill("Jeugd");
        studio.field("Organisatie").fill("Gemeente Rivierenland");
        studio.picture("nieuw");
        studio.button("Aanmaken").click();
        studio.tab("Overzicht").becomes(State.SELECTED);
    }

    private static void paste(Studio studio) throws IOException {
        studio.tab("1 Inventarisatie").click();
        studio.copyElsewhere("Partner\tDoel\tVorm\tBedrag\tJaar\n"
                + "Scouting Rivierenland\t" + GOAL + "\tsubsidie\t7.500,00\t2025\n"
                + "Schoolbestuur De Linge\t" + GOAL + "\tbestuurlijke afspraak\t\t\n");
        studio.table("Partnerorganisatie").cell(1, "Partnerorganisatie").click();
        studio.keyboard().press("ctrl+v");
        studio.label("2 rijen geselecteerd, € 7.500 · 2 rijen").appears();
        studio.picture("geplakt");
    }

    private static void importRegister(Studio studio) throws IOException {
        studio.button("Importeren...").click();
        studio.field("Bestand").fill(studio.receive("subsidieregister.xlsx").toString());
        studio.picture("register");
        studio.button("Volgende >").click();
        studio.choice("Partnerorganisatie *").appears();
        studio.picture("kolommen");
        studio.button("Volgende >").click();
        studio.picture("gevolg");
        studio.button("Voltooien").click();
        studio.table("Partnerorganisatie").cell(1, "Partnerorganisatie").click();
        studio.label("6 rijen").appears();
        studio.picture("geimporteerd");
    }

    private static void place(Studio studio) {
        studio.tab("2 Positie").click();
        studio.table("Doelen").cellWith(GOAL).click();
        studio.tray().cellWith(PARTNER).dragTo(studio.matrix(GOAL).place(0.7, 0.7));
        studio.marker(PARTNER).appears();
        studio.picture("geplaatst");
        studio.field("Invloed").fill("40");
        studio.field("Afhankelijkheid").fill("70");
        studio.field("Passen de activiteiten van de partners bij elkaar?").fill(NOTE);
        studio.keyboard().press("ctrl+Tab");
    }

    private static void decide(Studio studio) {
        studio.tab("3 Ontwikkelrichting").click();
        studio.marker(PARTNER).click();
        studio.button("Naar links").click();
        studio.button("Naar links").becomes(State.CHECKED);
        studio.field("Toelichting").fill(REASON);
        studio.keyboard().press("ctrl+Tab");
        studio.picture("besloten");
    }

    /** What moves partners in the matrix moves nothing while people look at it. */
    private static void present(Studio studio) throws IOException {
        studio.keyboard().press("ctrl+s");
        studio.tab("Jeugd.partnerstrategy").appears();
        String before = Files.readString(studio.file("Jeugd.partnerstrategy"));
        studio.keyboard().press("F11");
        studio.dialog("Presentatie").becomes(State.ACTIVE);
        studio.picture("presentatie");
        studio.keyboard().press("Tab", "Right", "Up", "Right", "Delete", "space", "Return", "ctrl+z", "Left", "Down");
        studio.picture("presentatie-na-toetsen");
        studio.keyboard().press("Escape");
        studio.dialog("Presentatie").goes();
        studio.dialog("Jeugd.partnerstrategy - Partnerstrategie").becomes(State.ACTIVE);
        studio.tab("Jeugd.partnerstrategy").appears();
        assertEquals(before, Files.readString(studio.file("Jeugd.partnerstrategy")));
    }

    /** The dialog is that of GTK, which speaks the language of the computer. */
    private static void print(Studio studio) throws IOException {
        studio.keyboard().press("ctrl+p");
        studio.tableWith("Printer").cell("Print to File").click();
        studio.button("~/output.pdf").appears();
        studio.picture("afdrukken");
        studio.button("Print").click();
        Document printed = new Document(studio.file("output.pdf"));
        assertEquals(1, printed.pages());
        assertTrue(printed.filled() > 0.9, printed + " is printed for " + printed.filled());
    }

    private static void report(Studio studio) {
        for (String format : FORMATS) {
            Path document = studio.file("rapport." + (format.startsWith("PDF") ? "pdf" : "html"));
            studio.menu("Bestand", "Exporteren", "Rapport exporteren...");
            studio.box(format).click();
            studio.field("Bestand").fill(document.toString());
            studio.picture("rapport");
            studio.button("Voltooien").click();
            studio.button("Sluiten").click();
            new Document(document).says(GOAL);
        }
    }

    private static void everythingIsThere(Studio studio) {
        studio.open(studio.file("Jeugd.partnerstrategy"));
        studio.field("Organisatie").says("Gemeente Rivierenland");
        studio.tab("1 Inventarisatie").click();
        studio.table("Partnerorganisatie").cell("Scouting Rivierenland", "Bedrag 2025 (€)").says("7.500");
        studio.table("Partnerorganisatie").cell("Bibliotheek Rivierenland", "Bedrag 2025 (€)").says("96.750");
        studio.tab("3 Ontwikkelrichting").click();
        studio.table("Doelen").cellWith(GOAL).click();
        studio.field("Passen de activiteiten van de partners bij elkaar?").says(NOTE);
        studio.marker(PARTNER).click();
        studio.button("Naar links").becomes(State.CHECKED);
        studio.field("Toelichting").says(REASON);
        studio.picture("weer-geopend");
    }
}
