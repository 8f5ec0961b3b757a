/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.problems;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.validation.Finding;
import org.partnerstrategy.method.validation.Severity;
import org.partnerstrategy.model.text.Message;

/**
 * Findings of one severity, those about one step of the handbook that is to be done, or those of one rule.
 *
 * @param severity how serious they are
 * @param step the step; none for all steps
 * @param rule the rule; none for all rules
 * @param findings the findings
 */
public record FindingGroup(Severity severity, Optional<Step> step, Optional<String> rule, List<Finding> findings) {

    /** From so many findings of one rule they get a group of their own. */
    private static final int MANY = 6;

    /** The groups of findings by severity, the most serious first. */
    public static List<FindingGroup> bySeverity(List<Finding> findings) {
        return Arrays.stream(Severity.values()).map(severity -> new FindingGroup(severity, Optional.empty(),
                Optional.empty(), findings.stream().filter(finding -> finding.severity() == severity).toList()))
                .filter(group -> !group.findings().isEmpty()).toList();
    }

    /** What is under the group: groups of the same step or rule, and findings by themselves. */
    public List<Object> children() {
        if (rule.isPresent()) {
            return List.copyOf(findings);
        }
        return severity == Severity.TODO && step.isEmpty() ? List.copyOf(bySteps()) : byRules();
    }

    /** What is to be done is counted for each step. */
    private List<FindingGroup> bySteps() {
        return Arrays.stream(Step.values()).map(each -> new FindingGroup(severity, Optional.of(each),
                Optional.empty(), findings.stream().filter(finding -> finding.explanation().step() == each).toList()))
                .filter(group -> !group.findings().isEmpty()).toList();
    }

    private List<Object> byRules() {
        Map<String, List<Finding>> kinds = findings.stream()
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
        List<Object> children = new ArrayList<>();
        kinds.forEach((kind, found) -> {
            if (found.size() >= MANY) {
                children.add(new FindingGroup(severity, step, Optional.of(kind), found));
            } else {
                children.addAll(found);
            }
        });
        return children;
    }

    /** What the group is called, without a count. */
    public Message label() {
        return rule.map(FindingGroup::kind).or(() -> step.map(Step::label)).orElseGet(() -> label(severity));
    }

    /** What findings of a severity are called together. */
    static Message label(Severity severity) {
        return Message.of(FindingGroup.class, "severity." + severity.name().toLowerCase(Locale.ROOT));
    }

    /** What the findings of a rule are called together. */
    static Message kind(String rule) {
        return MethodWithPlugIns.installed().validation().title(rule);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FindingGroup group && group.severity == severity && group.step.equals(step)
                && group.rule.equals(rule);
    }

    @Override
    public int hashCode() {
        return Objects.hash(severity, step, rule);
    }
}
