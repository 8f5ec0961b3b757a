/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.install.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.install.Consent;
import org.partnerstrategy.model.text.Message;

/** Shows on the error stream what wants consent, and asks for it in the terminal, or has it by an option. */
final class AskedConsent implements Consent {

    /** The system property with which a start script says that somebody can answer. */
    private static final String CONSOLE = "partnerstrategy.console";

    /** As many names as people read. */
    private static final int NAMED = 5;

    private final PrintWriter shown;
    private final Locale language;
    private final boolean given;
    private final BufferedReader answers = new BufferedReader(new InputStreamReader(System.in));

    /**
     * @param shown where people see it
     * @param given whether everything is accepted
     */
    AskedConsent(PrintWriter shown, Locale language, boolean given) {
        this.shown = shown;
        this.language = language;
        this.given = given;
    }

    @Override
    public boolean licences(List<Licence> licences) {
        if (!given && !canAsk()) {
            throw problem("consent.licences", licences.stream().map(licence -> units(licence.units()))
                    .collect(Collectors.joining(", ")));
        }
        for (Licence licence : licences) {
            say("licence.of", units(licence.units()));
            shown.println(given ? licence.text().lines().findFirst().orElse("") : licence.text());
        }
        return given || isYes("licence.accept");
    }

    @Override
    public boolean unsigned(List<String> files) {
        List<String> all = files.stream().map(AskedConsent::name).distinct().sorted().toList();
        String names = String.join(", ", all.subList(0, Math.min(NAMED, all.size())))
                + (all.size() > NAMED ? text("unsigned.more", all.size() - NAMED) : "");
        if (!given && !canAsk()) {
            throw problem("consent.unsigned", names);
        }
        say("unsigned.files", names);
        return given || isYes("unsigned.accept");
    }

    private static String units(List<String> units) {
        return String.join(", ", units);
    }

    private static String name(String file) {
        return file.contains("/") ? String.valueOf(Path.of(file).getFileName()) : file;
    }

    private static boolean canAsk() {
        return Boolean.getBoolean(CONSOLE)
                || System.getProperty("os.name").startsWith("Windows") && System.console() != null;
    }

    private boolean isYes(String question) {
        shown.print(text(question) + " ");
        shown.flush();
        try {
            String answer = answers.readLine();
            return answer != null && List.of(text("answer.yes").split(" ")).contains(answer.strip()
                    .toLowerCase(Locale.ROOT));
        } catch (IOException e) {
            return false;
        }
    }

    private void say(String key, Object... arguments) {
        shown.println(text(key, arguments));
    }

    private String text(String key, Object... arguments) {
        return Message.of(AskedConsent.class, key, arguments).in(language);
    }

    private static BadInputException problem(String key, Object... arguments) {
        return new BadInputException(Message.of(AskedConsent.class, key, arguments));
    }
}
