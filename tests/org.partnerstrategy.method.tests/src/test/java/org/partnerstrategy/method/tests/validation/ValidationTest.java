/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.Explanation;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.advice.Advice;
import org.partnerstrategy.method.advice.AdviceRule;
import org.partnerstrategy.method.advice.AdviceRules;
import org.partnerstrategy.method.advice.Situation;
import org.partnerstrategy.method.maintenance.MaintenanceRules;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.method.validation.CheckLevels;
import org.partnerstrategy.method.validation.Finding;
import org.partnerstrategy.method.validation.Severity;
import org.partnerstrategy.method.validation.Validation;
import org.partnerstrategy.method.validation.ValidationRule;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.FormKind;
import org.partnerstrategy.model.MaintenanceRole;
import org.partnerstrategy.model.PartnerStrategy;

class ValidationTest {

    private static final Sketch COMPLETE = Sketch.strategy().relation().by(FormKind.SUBSIDY).at(70, 30)
            .going("LEFT+UP").action("Tender").role(MaintenanceRole.ACCOUNT_MANAGER, "Anna");

    private static List<String> rules(Validation validation, Sketch sketch) {
        return validation.validate(sketch.get()).stream().map(Finding::rule).toList();
    }

    @Test
    void findsNothingInACompleteStrategyOrAnEmptyOne() {
        assertEquals(List.of(), rules(Validation.standard(), COMPLETE));
        assertEquals(List.of(), rules(Validation.standard(), Sketch.strategy()));
    }

    @Test
    void namesTheMostSeriousFirstAndThenFollowsTheStrategy() {
        Sketch sketch = Sketch.strategy().line("0/0")
                .relation("A", "Goal").at(70, 30).going("RIGHT")
                .relation("A", "Goal").at(70, 30).by(FormKind.SUBSIDY).role(MaintenanceRole.CONTRACT_MANAGER);

        assertEquals(List.of("broken-strategy-line", "duplicate-relation", "advice-differs", "goal-without-owner",
                "no-form", "development-without-action", "no-maintenance-role", "undecided-relation",
                "role-without-person"),
                rules(Validation.standard(), sketch));
    }

    /** Whoever brings in a register is not told a thousand times that the next steps are still to come. */
    @Test
    void hasNoWarningForAFreshRegister() {
        Sketch register = Sketch.strategy();
        IntStream.range(0, 30).forEach(i -> register.relation("Partner " + i, "Goal " + i % 3));

        assertEquals(Set.of(Severity.TODO), Validation.standard().validate(register.get()).stream()
                .map(Finding::severity).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource({ "on, TODO", "OFF, ", "warning, WARNING", "perhaps, TODO" })
    void tellsOfAChecksFindingsWhatTheUserWants(String level, Severity told) {
        Validation validation = Validation.standard();
        CheckLevels levels = CheckLevels.of(validation.rules(), Map.of("check.no-form", level)::get);

        assertEquals(told == null ? List.of() : List.of(told), validation.at(levels)
                .validate(Sketch.strategy().relation().get()).stream()
                .filter(finding -> finding.rule().equals("no-form")).map(Finding::severity).toList());
    }

    @ParameterizedTest
    @CsvSource({ "off, , , ", "off, on, , TODO", "on, off, , ", "on, off, warning, WARNING", ", warning, on, TODO",
            ", nonsense, , TODO" })
    void aStrategySaysSoForEveryoneAndACommandForOnce(String user, String strategy, String command, Severity told) {
        Validation validation = Validation.standard();
        PartnerStrategy checked = Sketch.strategy().relation().get();
        if (strategy != null) {
            checked.getCheckLevels().add("no-form=" + strategy);
        }

        assertEquals(told == null ? List.of() : List.of(told), validation.at(levels(user)).askedAt(levels(command))
                .validate(checked).stream().filter(finding -> finding.rule().equals("no-form"))
                .map(Finding::severity).toList());
    }

    private static CheckLevels levels(String level) {
        return level == null ? CheckLevels.ALL_ON : CheckLevels.parse(List.of("no-form=" + level));
    }

    @Test
    void asksEachRuleOfAPlugIn() {
        assertEquals(List.of("mine"), rules(Validation.standard().with(new Rule("mine")), COMPLETE));
    }

    @Test
    void letsAPlugInReplaceARule() {
        List<String> rules = rules(Validation.standard().with(new Rule("no-form")), Sketch.strategy().relation());

        assertThat(rules).contains("no-form");
        assertEquals(1, rules.stream().filter("no-form"::equals).count());
    }

    @Test
    void goesByTheAdviceThatItWasGiven() {
        AdviceRules cautious = AdviceRules.standard().with(new KeepEverything());

        assertEquals(List.of("advice-differs"),
                rules(Validation.of(cautious, MaintenanceRules.standard()), COMPLETE));
    }

    private record KeepEverything() implements AdviceRule {

        @Override
        public String id() {
            return "keep";
        }

        @Override
        public Optional<Advice> advise(Situation situation) {
            return Optional.of(new Advice(Set.of(), List.of(), false,
                    situation.explanation(id(), Directions.label(Set.of()))));
        }
    }

    private record Rule(String id) implements ValidationRule {

        @Override
        public Stream<Finding> check(PartnerStrategy strategy) {
            return Stream.of(new Finding(Severity.ERROR, strategy, Optional.empty(),
                    new Explanation(id, Step.INVENTORY, Directions.label(Direction.UP)), Optional.empty()));
        }
    }
}
