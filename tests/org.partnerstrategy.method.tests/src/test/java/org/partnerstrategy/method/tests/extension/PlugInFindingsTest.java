/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerstrategy.extension.Extensions;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.Explanation;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.method.validation.Finding;
import org.partnerstrategy.method.validation.QuickFix;
import org.partnerstrategy.method.validation.Severity;
import org.partnerstrategy.method.validation.Validation;
import org.partnerstrategy.method.validation.ValidationRule;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyPackage;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.testdata.Declared;
import org.partnerstrategy.testdata.NamedProblems;

/** Findings of plug-ins with nothing where something should be, and fixes that fail halfway. */
class PlugInFindingsTest {

    private static final Explanation WHY = Explanation.citing(Step.INVENTORY, "mine", Message.verbatim("Why"));

    @RegisterExtension
    final NamedProblems named = new NamedProblems();

    private final PartnerStrategy strategy = (PartnerStrategy) Sketch.strategy().relation().at(80, 20).last()
            .eContainer();

    private List<Finding> validate(Function<PartnerStrategy, Finding> finding) {
        ValidationRule rule = new ValidationRule() {

            @Override
            public String id() {
                return "mine";
            }

            @Override
            public Stream<Finding> check(PartnerStrategy checked) {
                return Stream.of(finding.apply(checked));
            }
        };
        return MethodWithPlugIns.validation(Validation.standard(), Extensions.of("validation",
                List.of(Declared.of("mine", () -> rule))))
                .validate(strategy).stream().filter(found -> found.rule().equals("mine")).toList();
    }

    static Stream<Function<PartnerStrategy, Finding>> broken() {
        return Stream.of(
                checked -> null,
                checked -> new Finding(null, checked, Optional.empty(), WHY, Optional.empty()),
                checked -> new Finding(Severity.ERROR, null, Optional.empty(), WHY, Optional.empty()),
                checked -> new Finding(Severity.ERROR, checked, null, WHY, Optional.empty()),
                checked -> new Finding(Severity.ERROR, checked, Optional.empty(), null, Optional.empty()),
                checked -> new Finding(Severity.ERROR, checked, Optional.empty(), WHY, null),
                checked -> new Finding(Severity.ERROR, checked, Optional.empty(), WHY,
                        Optional.of(new QuickFix(null, () -> { }))),
                checked -> new Finding(Severity.ERROR, checked, Optional.empty(), WHY,
                        Optional.of(new QuickFix(Message.verbatim("Fix"), null))),
                checked -> new Finding(Severity.ERROR, Sketch.strategy().relation().last(), Optional.empty(), WHY,
                        Optional.empty()),
                checked -> new Finding(Severity.ERROR, checked,
                        Optional.of(PartnerStrategyPackage.Literals.GOAL__URGENCY), WHY, Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void namesARuleWhoseFindingIsNotWhole(Function<PartnerStrategy, Finding> finding) {
        assertEquals(List.of(), validate(finding));
        assertEquals(1, named.problems().size(), named.problems()::toString);
        assertTrue(named.problems().getFirst().contains("\"mine\""), named.problems()::toString);
    }

    @Test
    void namesTheCausesOfAFailure() {
        validate(checked -> {
            throw new IllegalStateException("no prices",
                    new UncheckedIOException(new IOException("prices.csv is missing")));
        });
        assertTrue(named.problems().getFirst().contains("\"no prices: prices.csv is missing\""),
                named.problems()::toString);
    }

    @Test
    void keepsTheWordsAroundACauseThatSaysLess() {
        validate(checked -> {
            throw new IllegalStateException("prices.csv cannot be read", new IOException("prices.csv"));
        });
        assertTrue(named.problems().getFirst().contains("\"prices.csv cannot be read\""), named.problems()::toString);
    }

    @Test
    void takesBackAFixThatFailsHalfway() {
        String name = strategy.getName();
        int relations = strategy.getRelations().size();
        List<Finding> findings = validate(checked -> new Finding(Severity.ERROR, checked, Optional.empty(), WHY,
                Optional.of(new QuickFix(Message.verbatim("Fix"), () -> {
                    checked.setName("Half");
                    checked.getRelations().clear();
                    throw new IllegalStateException("no luck");
                }))));
        findings.getFirst().quickFix().orElseThrow().apply();
        assertEquals(name, strategy.getName());
        assertEquals(relations, strategy.getRelations().size());
        assertEquals(1, named.problems().size());
        assertEquals(List.of(), strategy.eAdapters());
    }
}
