/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnerstrategy.extension.Extensions;
import org.partnerstrategy.extension.method.CheckSettings;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.Explanation;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.advice.Advice;
import org.partnerstrategy.method.advice.AdviceRule;
import org.partnerstrategy.method.advice.AdviceRules;
import org.partnerstrategy.method.advice.Situation;
import org.partnerstrategy.method.tests.Sketch;
import org.partnerstrategy.method.validation.Finding;
import org.partnerstrategy.method.validation.QuickFix;
import org.partnerstrategy.method.validation.Severity;
import org.partnerstrategy.method.validation.Validation;
import org.partnerstrategy.method.validation.ValidationRule;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.testdata.Declared;
import org.partnerstrategy.testdata.NamedProblems;

/** What plug-ins declare of their rules: identity, title and order; users switch the rules off. */
class DeclaredRulesTest {

    @RegisterExtension
    final NamedProblems named = new NamedProblems();

    private final Relation relation = Sketch.strategy().relation().at(80, 20).last();
    private final PartnerStrategy strategy = (PartnerStrategy) relation.eContainer();

    @AfterEach
    void forgetSettings() {
        CheckSettings.read(name -> null);
    }

    /** Says nothing of its identity. */
    private static final class Rule implements AdviceRule {

        @Override
        public Optional<Advice> advise(Situation situation) {
            return Optional.of(situation.advice(Set.of(),
                    situation.explanation("Utrecht", id(), Message.verbatim("Why"))));
        }
    }

    /** Says nothing of its identity or title. */
    private static final class Check implements ValidationRule {

        @Override
        public Stream<Finding> check(PartnerStrategy checked) {
            return Stream.of(Finding.of(Severity.WARNING, checked,
                    Explanation.of("Utrecht", Step.INVENTORY, id(), Message.verbatim("Why")))
                    .orWith(naming(checked, "One")).orWith(naming(checked, "Two")).orWith(naming(checked, "Three")));
        }

        private static QuickFix naming(PartnerStrategy checked, String name) {
            return new QuickFix(Message.verbatim(name), () -> checked.setName(name));
        }
    }

    private static MethodWithPlugIns method(Declared... rules) {
        return MethodWithPlugIns.of(point -> Extensions.of(point,
                point.endsWith("adviceRules") ? List.of(rules) : List.of()));
    }

    private static Declared rule(String id, String order) {
        return new Declared(Map.of("id", id, "order", order, "title", "Title of " + id), Rule::new);
    }

    private String adviser(AdviceRules rules) {
        return rules.advise(relation).orElseThrow().explanation().rule();
    }

    private static Validation validation(Map<String, String> attributes) {
        return MethodWithPlugIns.validation(Validation.standard(),
                Extensions.of("validation", List.of(new Declared(attributes, Check::new))));
    }

    @Test
    void theIdentityIsSaidOnce() {
        assertEquals("mine", adviser(method(rule("mine", "0")).advice()));
        assertEquals(1, validation(Map.of("id", "mine")).validate(strategy).stream()
                .filter(finding -> finding.rule().equals("mine")).count());
    }

    @Test
    void theLowestNumberIsAskedFirst() {
        assertEquals("b", adviser(method(rule("a", "20"), rule("b", "10"), rule("c", "30")).advice()));
        assertEquals("a", adviser(method(rule("b", "10"), rule("a", "-1")).advice()));
        assertEquals(List.of(), named.problems());
        assertEquals("a", adviser(method(rule("a", "20"), rule("b", "soon")).advice()));
        assertEquals(1, named.problems().size());
    }

    @Test
    void theTitleIsThatOfTheDeclaration() {
        assertEquals("Large amounts", validation(Map.of("id", "mine", "title", "Large amounts")).title("mine")
                .in(Locale.ENGLISH));
        assertEquals(Validation.standard().title("mine"), validation(Map.of("id", "mine")).title("mine"));
        assertEquals("{a=Title of a}", method(rule("a", "0")).rulesOfPlugIns().toString());
    }

    @Test
    void theUserCanDoWithoutARule() {
        MethodWithPlugIns method = method(rule("mine", "0"), rule("Z3", "5"));
        assertEquals("mine", adviser(method.advice()));
        CheckSettings.read(name -> name.equals("check.mine") ? "off" : null);
        assertNotEquals("mine", adviser(method.advice()));
        CheckSettings.read(name -> "off");
        assertEquals(adviser(AdviceRules.standard()), adviser(method.advice()));
    }

    @Test
    void aFindingCanHaveSeveralFixes() {
        Finding finding = validation(Map.of("id", "mine")).validate(strategy).stream()
                .filter(found -> found.rule().equals("mine")).findFirst().orElseThrow();
        List<String> names = new ArrayList<>();
        for (QuickFix fix : finding.fixes()) {
            fix.apply();
            names.add(strategy.getName());
        }
        assertEquals(List.of("One", "Two", "Three"), names);
        assertEquals("One", finding.quickFix().orElseThrow().label().in(Locale.ENGLISH));
    }
}
