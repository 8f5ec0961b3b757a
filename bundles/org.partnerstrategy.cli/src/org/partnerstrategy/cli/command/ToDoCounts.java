/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.partnerstrategy.cli.command.ValidateCommand.Row;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.Explanation;
import org.partnerstrategy.method.validation.Finding;
import org.partnerstrategy.method.validation.Severity;
import org.partnerstrategy.model.text.Message;

/** Findings as people read them: of much that is to be done in a step, how much it is. */
final class ToDoCounts {

    /** From so many on nobody reads what is missing one by one. */
    private static final int MANY = 7;

    private ToDoCounts() {
    }

    /** What is found one by one, then what is to be done in each step. */
    static List<Row> of(List<Finding> findings) {
        List<Row> rows = new ArrayList<>(findings.stream().filter(finding -> finding.severity() != Severity.TODO)
                .map(Row::of).toList());
        Map<String, List<Finding>> alike = findings.stream().filter(finding -> finding.severity() == Severity.TODO)
                .sorted(Comparator.comparing(finding -> finding.explanation().step()))
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
        alike.values().forEach(found -> rows.addAll(found.size() < MANY ? found.stream().map(Row::of).toList()
                : List.of(count(found))));
        return rows;
    }

    private static Row count(List<Finding> alike) {
        Explanation first = alike.getFirst().explanation();
        return new Row(Severity.TODO, first.rule(), first.step().number(),
                Message.of(ToDoCounts.class, "validate.toDo", first.step().label(), alike.size()), null,
                MethodWithPlugIns.installed().validation().title(first.rule()), null, List.of());
    }
}
