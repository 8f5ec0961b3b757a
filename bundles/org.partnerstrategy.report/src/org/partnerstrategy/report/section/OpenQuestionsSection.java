/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.validation.Finding;
import org.partnerstrategy.method.validation.Severity;
import org.partnerstrategy.report.Content;
import org.partnerstrategy.report.Content.Table;
import org.partnerstrategy.report.ReportRequest;
import org.partnerstrategy.report.ReportSection;

/** What the checks of the method found: what is missing, contradicts itself or differs from the advice. */
public final class OpenQuestionsSection implements ReportSection {

    /** More of the same tell nobody anything. */
    private static final int MOST_OF_A_KIND = 6;

    @Override
    public Optional<String> title(Locale language) {
        return Optional.of(new ReportWords(language).of("questions"));
    }

    @Override
    public List<Content> write(ReportRequest request) {
        ReportWords words = new ReportWords(request.language());
        List<Finding> findings = MethodWithPlugIns.installed().validation().validate(request.strategy()).stream()
                .filter(finding -> request.covers(finding.element())).toList();
        List<Content> contents = new ArrayList<>();
        contents.add(words.heading(1, "questions"));
        contents.add(words.paragraph(findings.isEmpty() ? "questions.none" : "questions.intro", findings.size()));
        if (!findings.isEmpty()) {
            contents.add(new Table(words.of("questions.caption"),
                    List.of(words.column("where"), words.column("severity"), words.column("what")),
                    rows(findings, words)));
        }
        return contents;
    }

    private static List<List<String>> rows(List<Finding> findings, ReportWords words) {
        Map<String, List<Finding>> byRule = findings.stream()
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
        List<List<String>> rows = new ArrayList<>();
        for (List<Finding> alike : byRule.values()) {
            if (alike.size() > MOST_OF_A_KIND && alike.getFirst().severity() == Severity.TODO) {
                rows.add(toDo(alike, words));
                continue;
            }
            String severity = words.of(alike.getFirst().severity().label());
            alike.stream().limit(MOST_OF_A_KIND).map(finding -> List.of(words.of(finding.where()), severity,
                    words.of(finding.explanation().text()))).forEach(rows::add);
            if (alike.size() > MOST_OF_A_KIND) {
                rows.add(List.of(words.of("questions.more", alike.size() - MOST_OF_A_KIND), severity,
                        words.of("questions.alike")));
            }
        }
        return rows;
    }

    /** Of much that is to be done in a step, how much it is. */
    private static List<String> toDo(List<Finding> alike, ReportWords words) {
        Finding first = alike.getFirst();
        return List.of(words.of("questions.toDo", first.explanation().step().label(), alike.size()),
                words.of(first.severity().label()),
                words.of(MethodWithPlugIns.installed().validation().title(first.rule())));
    }
}
