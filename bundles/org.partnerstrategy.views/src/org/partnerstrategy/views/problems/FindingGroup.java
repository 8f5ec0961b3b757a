/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.problems;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.Collectors;

import org.partnerstrategy.method.validation.Finding;
import org.partnerstrategy.method.validation.Severity;
import org.partnerstrategy.model.text.Message;

/**
 * Findings that are shown together: all of one severity, or among those all of one rule when they are many. Two groups
 * are the same when they stand for the same, whatever they hold by now.
 *
 * @param severity how serious they are
 * @param rule the rule that found them; none for all of the severity
 * @param findings the findings
 */
public record FindingGroup(Severity severity, Optional<String> rule, List<Finding> findings) {

    /** From so many findings of one rule they get a group of their own. */
    private static final int MANY = 6;

    /** The groups of findings by severity, the most serious first. */
    public static List<FindingGroup> bySeverity(List<Finding> findings) {
        Map<Severity, List<Finding>> groups = findings.stream()
                .collect(Collectors.groupingBy(Finding::severity, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(entry -> new FindingGroup(entry.getKey(), Optional.empty(), entry.getValue())).toList();
    }

    /** What is under the group: groups of the same rule, and findings by themselves. */
    public List<Object> children() {
        if (rule.isPresent()) {
            return List.copyOf(findings);
        }
        Map<String, List<Finding>> kinds = findings.stream()
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
        List<Object> children = new ArrayList<>();
        kinds.forEach((kind, found) -> {
            if (found.size() >= MANY) {
                children.add(new FindingGroup(severity, Optional.of(kind), found));
            } else {
                children.addAll(found);
            }
        });
        return children;
    }

    /** What the group is called, without a count. */
    public Message label() {
        return rule.map(FindingGroup::kind).orElseGet(() -> Message.of(FindingGroup.class,
                "severity." + severity.name().toLowerCase(Locale.ROOT)));
    }

    /** What the findings of a rule are called together; a rule of another plug-in is called by its identity. */
    static Message kind(String rule) {
        Message known = Message.of(FindingGroup.class, "kind." + rule);
        try {
            known.in(Locale.ENGLISH);
            return known;
        } catch (MissingResourceException e) {
            return Message.of(FindingGroup.class, "kind", rule);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FindingGroup group && group.severity == severity && group.rule.equals(rule);
    }

    @Override
    public int hashCode() {
        return 31 * severity.hashCode() + rule.hashCode();
    }
}
