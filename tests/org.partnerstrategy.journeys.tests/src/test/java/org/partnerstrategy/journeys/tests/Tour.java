/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.partnerstrategy.journeys.tests.access.State;
import org.partnerstrategy.journeys.tests.desk.Patience;
import org.partnerstrategy.journeys.tests.studio.Control;
import org.partnerstrategy.journeys.tests.studio.Studio;

/** Goes through the pages, views and dialogs of the studio, in either language, and looks at each. */
final class Tour {

    private static final Patience AGAIN = new Patience(Duration.ofSeconds(15));

    private final Studio studio;
    private final boolean dutch;
    private final List<String> different = new ArrayList<>();

    Tour(Studio studio, boolean dutch) {
        this.studio = studio;
        this.dutch = dutch;
    }

    /** What does not look as before, in words. */
    List<String> different() throws IOException {
        studio.open();
        studio.button(say("Open the example", "Voorbeeld openen")).appears();
        look("welcome");
        studio.button(say("Open the example", "Voorbeeld openen")).click();
        pages();
        views();
        dialogs();
        questions();
        return List.copyOf(different);
    }

    private String say(String english, String inDutch) {
        return dutch ? inDutch : english;
    }

    private void look(String name) {
        studio.looksAsBefore(name).ifPresent(different::add);
    }

    private void pages() {
        page(0, "overview", say("Overview", "Overzicht"));
        page(1, "inventory", say("1 Inventory", "1 Inventarisatie"));
        page(2, "position", say("2 Position", "2 Positie"));
        studio.marker(say("De Brug Street Work", "Straatwerk De Brug")).click();
        studio.marker(say("De Brug Street Work", "Straatwerk De Brug")).becomes(State.SELECTED);
        look("position-of-partner");
        page(3, "direction-of-partner", say("3 Direction", "3 Ontwikkelrichting"));
        page(4, "actions", say("4 Actions", "4 Acties"));
        page(5, "maintenance", say("5 Maintenance", "5 Relatiebeheer"));
        studio.keyboard().press("ctrl+2");
        dialog("presentation", "F11");
    }

    private void page(int number, String name, String tab) {
        studio.keyboard().press("ctrl+" + number);
        studio.tab(tab).becomes(State.SELECTED);
        look(name);
    }

    private void views() {
        view("outline", "Outline", "Structuur");
        view("properties", "Properties", "Eigenschappen");
        view("checks", "Checks", "Controle");
        view("partner", "Partner", "Partner");
        view("talk-about-first", "Talk About First", "Eerst bespreken");
        view("assessors", "Assessors", "Beoordelaars");
        view("reviews-compared", "Reviews Compared", "Peilingen vergeleken");
    }

    private void view(String name, String english, String inDutch) {
        studio.menu(say("View", "Beeld"), say(english, inDutch));
        studio.tab(say(english, inDutch)).appears();
        look("view-" + name);
        studio.menu(say("View", "Beeld"), say(english, inDutch));
    }

    private void dialogs() throws IOException {
        dialog("new-strategy", "ctrl+n");
        dialog("shortcuts", "ctrl+shift+l");
        dialog("search", "ctrl+shift+f");
        dialog("commands", "ctrl+shift+p");
        dialog("change-many", "ctrl+shift+m");
        settings();
        export("Ask Assessors...", "Beoordelaars vragen...");
        leave("ask-assessors");
        studio.menu(say("File", "Bestand"), say("Start a Workshop...", "Workshop starten..."));
        leave("workshop");
        export("Export Pictures...", "Afbeeldingen exporteren...");
        leave("export-pictures");
        report();
        register();
        studio.menu("Help", say("About Partner Strategy", "Over Partnerstrategie"));
        leave("about");
    }

    /** One that a key opens. */
    private void dialog(String name, String key) {
        press(key, studio.dialogInFront());
        leave(name);
    }

    /** Keys that are pressed while the window takes the keyboard back are lost, and a person repeats them. */
    private void press(String key, Control opened) {
        Patience.USUAL.until(opened + " by " + key, () -> {
            studio.keyboard().press(key);
            return AGAIN.find(() -> Optional.of(opened).filter(Control::isThere)).isPresent();
        });
    }

    private void leave(String name) {
        studio.dialogInFront().appears();
        look(name);
        studio.keyboard().press("Escape");
        studio.dialogInFront().goes();
        studio.window().becomes(State.ACTIVE);
    }

    private void export(String english, String inDutch) {
        studio.menu(say("File", "Bestand"), say("Export", "Exporteren"), say(english, inDutch));
    }

    private void settings() {
        studio.menu(say("Edit", "Bewerken"), say("Settings...", "Instellingen..."));
        studio.dialogInFront().appears();
        look("settings");
        studio.item(say("Strategies", "Strategieën")).click();
        look("settings-strategy");
        studio.item(say("Checks", "Controle")).click();
        leave("settings-checks");
    }

    private void report() {
        export("Export Report...", "Rapport exporteren...");
        studio.dialogInFront().appears();
        look("report");
        studio.field(say("File", "Bestand")).fill(studio.file("council.pdf").toString());
        studio.button(say("Next >", "Volgende >")).click();
        // The report has more than one page, so that one can go on from the first when it has been drawn.
        studio.button(say("Next", "Volgende")).becomes(State.SENSITIVE);
        finishes();
        leave("report-style");
    }

    private void register() throws IOException {
        Path register = studio.receive("subsidieregister.xlsx");
        studio.menu(say("File", "Bestand"), say("Import...", "Importeren..."));
        studio.dialogInFront().appears();
        studio.field(say("File", "Bestand")).fill(register.toString());
        studio.button(say("Next >", "Volgende >")).becomes(State.SENSITIVE);
        look("import");
        studio.button(say("Next >", "Volgende >")).click();
        studio.choice(say("Partner *", "Partnerorganisatie *")).appears();
        look("import-columns");
        studio.button(say("Next >", "Volgende >")).click();
        finishes();
        leave("import-result");
    }

    /** The last page of a wizard can be finished only when all that it shows has been worked out. */
    private void finishes() {
        studio.button(say("Finish", "Voltooien")).becomes(State.SENSITIVE);
    }

    private void questions() {
        studio.keyboard().press("ctrl+0");
        studio.field(say("About", "Omschrijving")).fill(say("Not saved yet", "Nog niet opgeslagen"));
        dialog("question", "ctrl+w");
    }
}
