/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.writer;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.partnerstrategy.extension.Extension;
import org.partnerstrategy.extension.Extensions;
import org.partnerstrategy.report.Content;
import org.partnerstrategy.report.Report;
import org.partnerstrategy.report.ReportProgress;
import org.partnerstrategy.report.ReportRequest;
import org.partnerstrategy.report.ReportSection;
import org.partnerstrategy.report.section.ActionsSection;
import org.partnerstrategy.report.section.ConversationSection;
import org.partnerstrategy.report.section.GoalsSection;
import org.partnerstrategy.report.section.MaintenanceSection;
import org.partnerstrategy.report.section.MethodSection;
import org.partnerstrategy.report.section.OpenQuestionsSection;
import org.partnerstrategy.report.section.PortfolioSection;
import org.partnerstrategy.report.section.ReasonsSection;
import org.partnerstrategy.report.section.ReviewsSection;
import org.partnerstrategy.report.section.SourcesSection;
import org.partnerstrategy.report.section.SummarySection;
import org.partnerstrategy.report.text.ReportText;

/** The sections of a report, in their order. */
public final class ReportSections {

    /** Where plug-ins add sections. */
    private static final String POINT = "org.partnerstrategy.report.sections";

    /** Where a section is that does not say it: after those about the strategy, before the method. */
    private static final int USUAL_PLACE = 550;

    private static final ReportSections STANDARD = new ReportSections(Map.of())
            .with("summary", 100, new SummarySection())
            .with("portfolio", 150, new PortfolioSection())
            .with("goals", 200, new GoalsSection())
            .with("actions", 300, new ActionsSection())
            .with("maintenance", 400, new MaintenanceSection())
            .with("reviews", 500, new ReviewsSection())
            .with("method", 600, new MethodSection())
            .with("sources", 700, new SourcesSection())
            .with("reasons", 800, new ReasonsSection())
            .with("conversation", 850, new ConversationSection())
            .with("open-questions", 900, new OpenQuestionsSection());

    private final Map<String, Placed> sections;

    private ReportSections(Map<String, Placed> sections) {
        this.sections = sections;
    }

    /**
     * A section and its place.
     *
     * @param place a number; those with lower ones are before it
     * @param section the section
     */
    private record Placed(int place, ReportSection section) {
    }

    /**
     * The sections of every report: {@code summary} (100), {@code portfolio} (150), {@code goals} (200),
     * {@code actions} (300), {@code maintenance} (400), {@code reviews} (500), {@code method} (600),
     * {@code sources} (700), and as appendices {@code reasons} (800), {@code conversation} (850) and
     * {@code open-questions} (900).
     */
    public static ReportSections standard() {
        return STANDARD;
    }

    /** The standard sections with those of the installed plug-ins. */
    public static ReportSections installed() {
        return Installed.SECTIONS;
    }

    /** The standard sections with those that plug-ins declare. */
    public static ReportSections including(Extensions plugIns) {
        ReportSections sections = STANDARD;
        for (Extension<ReportSection> extension : plugIns.implementing(ReportSection.class)) {
            Optional<Placed> replaced = Optional.ofNullable(sections.sections.get(extension.id()));
            int usual = replaced.map(Placed::place).orElse(USUAL_PLACE);
            int place = extension.ask(section -> extension.declaration().number("place").orElse(usual)).orElse(usual);
            sections = sections.with(extension.id(), place,
                    new ContributedSection(extension, replaced.map(Placed::section)));
        }
        return sections;
    }

    /** These sections with one more: in the place of the section with the same identity, if there is one. */
    public ReportSections with(String id, int place, ReportSection section) {
        Map<String, Placed> all = new LinkedHashMap<>(sections);
        all.put(id, new Placed(place, section));
        return new ReportSections(all);
    }

    /** The identities of the sections, in the order of the report. */
    public List<String> ids() {
        return sections.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Placed> entry) -> entry.getValue().place()))
                .map(Map.Entry::getKey).toList();
    }

    /**
     * What a section is called; its identity when a plug-in adds it and does not say so.
     *
     * @param id one of {@link #ids()}
     */
    public String title(String id, Locale language) {
        return sections.get(id).section().title(language).orElse(id);
    }

    /** The text of a report with all these sections, from which an organisation begins its own. */
    public ReportText text(Locale language) {
        Map<String, String> titles = new LinkedHashMap<>();
        ids().forEach(id -> titles.put(id, title(id, language)));
        return ReportText.standard(titles, language);
    }

    /**
     * Writes a report, in the words that the strategy keeps for its language if there are any. The strategy must not
     * change meanwhile.
     *
     * @param progress is told of each section
     */
    public Report write(ReportRequest request, ReportProgress progress) {
        Optional<ReportText> text = ReportText.of(request.strategy(), request.language());
        List<String> ids = text.map(own -> own.chapters(ids())).orElseGet(this::ids).stream()
                .filter(id -> !request.omitted().contains(id)).toList();
        Map<String, List<Content>> chapters = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            chapters.put(ids.get(i), sections.get(ids.get(i)).section().write(request));
            progress.sections(i + 1, ids.size());
        }
        TitlePage page = new TitlePage(request);
        return new Report(page.title(), page.organisation(), page.day(), page.subtitle(), request.language(),
                request.style(), text.map(own -> own.with(chapters, page.fields()))
                        .orElseGet(() -> chapters.values().stream().flatMap(List::stream).toList()));
    }

    /** Read when it is asked for first. */
    private static final class Installed {

        static final ReportSections SECTIONS = including(Extensions.at(POINT));
    }
}
