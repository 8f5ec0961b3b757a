/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.ECollections;
import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.cli.StrategyIndex;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.HouseColour;
import org.partnerstrategy.model.Logo;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.report.LogoFile;
import org.partnerstrategy.report.text.ReportText;
import org.partnerstrategy.report.text.ReportTextFile;
import org.partnerstrategy.report.writer.ReportSections;

import picocli.CommandLine.Option;

/** What is chosen for the reports of a strategy. What is not given is as the strategy keeps it. */
final class ReportChoices {

    @Option(names = "--goal", paramLabel = "GOAL")
    private List<String> goals = List.of();

    @Option(names = "--without", paramLabel = "SECTION", completionCandidates = SectionIds.class)
    private List<String> omitted = List.of();

    @Option(names = "--whole")
    private boolean whole;

    @Option(names = "--colour", paramLabel = "COLOUR")
    private String colour;

    @Option(names = "--logo", paramLabel = "PICTURE")
    private Path logo;

    @Option(names = "--no-logo")
    private boolean withoutLogo;

    @Option(names = "--text", paramLabel = "TEXT")
    private List<Path> texts = List.of();

    @Option(names = "--no-text")
    private boolean withoutText;

    /** The identities of the sections, with those of plug-ins. */
    static final class SectionIds implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return ReportSections.installed().ids().iterator();
        }
    }

    /**
     * Gives the choices to the strategy, of which the report is made.
     *
     * @param language of a text that does not say its own
     */
    void applyTo(PartnerStrategy strategy, Locale language) throws IOException {
        if (whole) {
            strategy.getReportGoals().clear();
            strategy.getOmittedSections().clear();
        }
        if (whole || withoutText) {
            strategy.getReportTexts().clear();
        }
        for (Path file : texts) {
            text(file, language).saying(language).keepIn(strategy);
        }
        if (!goals.isEmpty()) {
            StrategyIndex index = new StrategyIndex(strategy);
            List<Goal> chosen = goals.stream().map(index::goal).distinct().toList();
            ECollections.setEList(strategy.getReportGoals(), chosen);
        }
        if (!omitted.isEmpty()) {
            List<String> known = ReportSections.installed().ids();
            omitted.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
                throw problem("report.section", id, String.join(", ", known));
            });
            ECollections.setEList(strategy.getOmittedSections(), omitted.stream().distinct().toList());
        }
        if (colour != null) {
            strategy.setHouseColour(colour());
        }
        if (logo != null || withoutLogo) {
            strategy.setLogo(withoutLogo ? null : logo());
        }
    }

    /** Refuses texts of which the report in that language has nothing. */
    void checkLanguage(PartnerStrategy strategy, Locale language) {
        if (!texts.isEmpty() && ReportText.of(strategy, language).isEmpty()) {
            throw problem("report.text.language", texts.getLast().toString(), language.getLanguage());
        }
    }

    private static ReportText text(Path file, Locale language) throws IOException {
        ReportText text = ReportTextFile.read(file).orElseThrow(() -> problem("report.text", file.toString()));
        text.problem(ReportSections.installed().ids(), language).ifPresent(wrong -> {
            throw problem("report.text.wrong", file.toString(), wrong);
        });
        return text;
    }

    private HouseColour colour() {
        try {
            return HouseColour.parse(colour);
        } catch (IllegalArgumentException e) {
            throw problem("report.colour", colour);
        }
    }

    private Logo logo() throws IOException {
        return LogoFile.read(logo).orElseThrow(() -> problem("report.logo", logo.toString()));
    }

    private static BadInputException problem(String key, Object... arguments) {
        return new BadInputException(Message.of(ReportChoices.class, key, arguments));
    }
}
