/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.extension.Extensions;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.action.ActionCatalogue;
import org.partnerstrategy.method.advice.Advice;
import org.partnerstrategy.method.advice.AdviceRule;
import org.partnerstrategy.method.advice.AdviceRules;
import org.partnerstrategy.method.advice.Situation;
import org.partnerstrategy.method.maintenance.MaintenanceAdvice;
import org.partnerstrategy.method.maintenance.MaintenanceRule;
import org.partnerstrategy.method.maintenance.MaintenanceRules;
import org.partnerstrategy.method.maintenance.MaintenanceSituation;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.method.validation.Finding;
import org.partnerstrategy.method.validation.Validation;
import org.partnerstrategy.method.validation.ValidationRule;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.testdata.Declared;
import org.partnerstrategy.testdata.NamedProblems;

/** What plug-ins add works with the method, and a broken plug-in breaks only itself. */
class PlugInRulesTest {

    @RegisterExtension
    final NamedProblems named = new NamedProblems();

    private final List<String> problems = named.problems();
    private final Relation relation = Sketch.strategy().relation().at(80, 20).last();

    private static AdviceRules with(String id, Supplier<Object> rule) {
        return MethodWithPlugIns.adviceRules(Extensions.of("advice", List.of(Declared.of(id, rule))));
    }

    private String adviser(AdviceRules rules) {
        return rules.advise(relation).orElseThrow().explanation().rule();
    }

    private AdviceRule rule(Function<Situation, Optional<Advice>> answer) {
        return new AdviceRule() {

            @Override
            public String id() {
                return "mine";
            }

            @Override
            public Optional<Advice> advise(Situation situation) {
                return answer.apply(situation);
            }
        };
    }

    @Test
    void asksARuleOfAPlugInFirst() {
        Advice advice = AdviceRules.standard().advise(relation).orElseThrow();
        AtomicInteger asked = new AtomicInteger();
        AdviceRules rules = with("mine", () -> rule(situation -> {
            asked.incrementAndGet();
            return Optional.of(advice);
        }));
        assertEquals(advice, rules.advise(relation).orElseThrow());
        assertEquals(1, asked.get());
        assertEquals(List.of(), problems);
    }

    @Test
    void goesOnWithoutARuleThatFails() {
        AdviceRules rules = with("mine", () -> rule(situation -> {
            throw new IllegalStateException("no luck");
        }));
        String standard = adviser(AdviceRules.standard());
        assertEquals(standard, adviser(rules));
        assertEquals(standard, adviser(rules));
        assertEquals(1, problems.size());
        assertTrue(problems.getFirst().contains("\"mine\"") && problems.getFirst().contains("org.example")
                && problems.getFirst().contains("no luck"), problems::toString);
    }

    @Test
    void letsTheReplacedRuleSpeakAgain() {
        String standard = adviser(AdviceRules.standard());
        AdviceRules silent = with(standard, () -> rule(situation -> Optional.empty()));
        assertTrue(!silent.advise(relation).map(advice -> advice.explanation().rule()).equals(Optional.of(standard)));
        AdviceRules broken = with(standard, () -> rule(situation -> {
            throw new NoClassDefFoundError("org/example/Missing");
        }));
        assertEquals(standard, adviser(broken));
    }

    @Test
    void switchesOffARuleThatNeverAnswers() {
        AdviceRules rules = with("mine", () -> rule(situation -> {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            return Optional.empty();
        }));
        assertEquals(adviser(AdviceRules.standard()), adviser(rules));
        assertTrue(problems.getFirst().contains("seconds"), problems::toString);
    }

    @Test
    void goesOnWithoutAClassThatCannotBeMade() {
        assertEquals(adviser(AdviceRules.standard()), adviser(with("mine", () -> "no rule at all")));
        assertEquals(1, problems.size());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "my rule", "r\u00e9gle", "a/b" })
    void namesAnIdentityThatIsNone(String id) {
        assertEquals(adviser(AdviceRules.standard()), adviser(with(id, () -> null)));
        assertTrue(problems.getFirst().contains("ID is missing"), problems::toString);
    }

    @Test
    void takesAnIdentityOnce() {
        Declared one = Declared.of("same", () -> rule(situation -> Optional.empty()));
        MethodWithPlugIns.adviceRules(Extensions.of("advice", List.of(one, one)));
        assertTrue(problems.getFirst().contains("already has this ID"), problems::toString);
    }

    @Test
    void goesOnWithoutRulesOfMaintenanceAndValidationThatFail() {
        MaintenanceRule maintenance = new MaintenanceRule() {

            @Override
            public String id() {
                return "mine";
            }

            @Override
            public Optional<MaintenanceAdvice> advise(MaintenanceSituation situation) {
                throw new IllegalStateException("no luck");
            }
        };
        ValidationRule validation = new ValidationRule() {

            @Override
            public String id() {
                return "mine";
            }

            @Override
            public Stream<Finding> check(PartnerStrategy strategy) {
                throw new IllegalStateException("no luck");
            }
        };
        assertEquals(MaintenanceRules.standard().advise(relation), MethodWithPlugIns.maintenanceRules(
                Extensions.of("maintenance", List.of(Declared.of("mine", () -> maintenance)))).advise(relation));
        PartnerStrategy strategy = (PartnerStrategy) relation.eContainer();
        assertEquals(Validation.standard().validate(strategy).size(),
                MethodWithPlugIns.validation(Validation.standard(), Extensions.of("validation",
                List.of(Declared.of("mine", () -> validation)))).validate(strategy).size());
        assertEquals(2, problems.size());
    }

    @Test
    void addsKindsOfAction() {
        ActionCatalogue catalogue = MethodWithPlugIns.actions(Extensions.of("kinds", List.of(
                Declared.of(Map.of("id", "circle", "label", "Quality circle", "direction", "up")),
                Declared.of(Map.of("id", "whole", "label", "Day together")),
                Declared.of(Map.of("id", "wrong", "label", "Wrong", "direction", "sideways")),
                Declared.of(Map.of("id", "nameless")))));
        assertEquals(Optional.of(Direction.UP), catalogue.kind("circle").orElseThrow().direction());
        assertEquals("Quality circle", catalogue.kind("circle").orElseThrow().label().toString());
        assertEquals(Optional.empty(), catalogue.kind("whole").orElseThrow().direction());
        assertEquals(Optional.empty(), catalogue.kind("wrong"));
        assertEquals(Optional.empty(), catalogue.kind("nameless"));
        assertEquals(2, problems.size());
        assertTrue(problems.getFirst().contains("sideways") && problems.getLast().contains("label"),
                problems::toString);
    }
}
