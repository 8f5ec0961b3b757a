/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.method.advice.Advice;
import org.partnerstrategy.method.advice.AdviceRules;
import org.partnerstrategy.method.maintenance.MaintenanceAdvice;
import org.partnerstrategy.method.maintenance.MaintenanceRules;
import org.partnerstrategy.method.portfolio.Portfolio;
import org.partnerstrategy.method.portfolio.PortfolioShare;
import org.partnerstrategy.method.validation.Finding;
import org.partnerstrategy.method.validation.QuickFix;
import org.partnerstrategy.method.validation.Severity;
import org.partnerstrategy.method.validation.Validation;
import org.partnerstrategy.method.work.OrderOfWork;
import org.partnerstrategy.method.work.WorkItem;
import org.partnerstrategy.model.MaintenanceRole;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.testdata.GeneratedStrategy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What always holds for the answers of the method, also on strategies that are full of mistakes. */
class MethodPropertiesTest {

    @Property
    void everyScoredRelationGetsAdviceAndNoOther(@ForAll long seed, @ForAll @IntRange(max = 60) int size) {
        for (Relation relation : DamagedStrategy.of(seed, size).getRelations()) {
            Optional<Advice> advice = AdviceRules.standard().advise(relation);
            assertEquals(Placement.now(relation).isPresent(), advice.isPresent());
            advice.ifPresent(given -> Said.completely(given.explanation().text()));
        }
    }

    @Property
    void exactlyOneAdviceRuleAnswers(@ForAll long seed, @ForAll @IntRange(max = 60) int size) {
        for (Relation relation : DamagedStrategy.of(seed, size).getRelations()) {
            Set<String> answers = Stream.of("Z1", "Z2", "Z3", "Y1", "Y2", "X1", "X2", "X3", "K1")
                    .filter(rule -> answersAlone(rule, relation)).collect(Collectors.toSet());
            assertEquals(Placement.now(relation).isPresent() ? 1 : 0, answers.size(), answers::toString);
        }
    }

    /** Whether a rule answers when all others keep silent. */
    private static boolean answersAlone(String rule, Relation relation) {
        AdviceRules rules = AdviceRules.standard();
        for (String other : List.of("Z1", "Z2", "Z3", "Y1", "Y2", "X1", "X2", "X3", "K1")) {
            rules = other.equals(rule) ? rules : rules.with(new SilentRule(other));
        }
        return rules.advise(relation).isPresent();
    }

    @Property
    void everyRelationGetsARole(@ForAll long seed, @ForAll @IntRange(max = 60) int size) {
        for (Relation relation : DamagedStrategy.of(seed, size).getRelations()) {
            MaintenanceAdvice advice = MaintenanceRules.standard().advise(relation);
            assertFalse(advice.role() == MaintenanceRole.UNDECIDED);
            Said.completely(advice.explanation().text());
        }
    }

    @Property
    void adviceForOneRunIsTheSameAsAdviceOneByOne(@ForAll long seed, @ForAll @IntRange(max = 60) int size) {
        PartnerStrategy strategy = DamagedStrategy.of(seed, size);

        assertEquals(strategy.getRelations().stream().map(MaintenanceRules.standard()::advise).toList(),
                strategy.getRelations().stream().map(MaintenanceRules.standard().forOneRun()).toList());
    }

    @Property
    void theZonesHoldTheScoredRelationsAndTheSharesAddUp(@ForAll long seed, @ForAll @IntRange(max = 150) int size) {
        PartnerStrategy strategy = DamagedStrategy.of(seed, size);
        strategy.getGoals().forEach(goal -> {
            assertAddsUp(Portfolio.of(goal), goal.getRelations());
            assertTrue(Portfolio.of(goal).total().compareTo(Portfolio.withSubgoals(goal).total()) <= 0);
        });
        assertAddsUp(Portfolio.of(strategy.getRelations()), strategy.getRelations());
    }

    private static void assertAddsUp(Portfolio portfolio, List<Relation> relations) {
        List<PortfolioShare> parts = Stream.concat(portfolio.zones().values().stream(),
                Stream.of(portfolio.unplaced())).toList();
        assertEquals(relations.stream().filter(relation -> Placement.now(relation).isPresent()).count(),
                portfolio.placed());
        assertEquals(relations.size(), parts.stream().mapToInt(PortfolioShare::relations).sum());
        assertEquals(portfolio.total().signum() > 0 ? 1 : 0,
                parts.stream().map(PortfolioShare::share).flatMap(Optional::stream).mapToDouble(share -> share).sum(),
                1e-9);
        assertTrue(portfolio.aboveNow() <= portfolio.placed() && portfolio.aboveAfterwards() <= portfolio.placed());
    }

    @Property
    void theOrderOfWorkHoldsEachRelationOnceAndIsSorted(@ForAll long seed, @ForAll @IntRange(max = 100) int size) {
        PartnerStrategy strategy = GeneratedStrategy.of(seed, size);
        List<WorkItem> items = OrderOfWork.of(strategy);

        assertEquals(new HashSet<>(strategy.getRelations()),
                items.stream().map(WorkItem::relation).collect(Collectors.toSet()));
        assertEquals(size, items.size());
        IntStream.range(1, size).forEach(i -> assertComesFirst(items.get(i - 1), items.get(i)));
    }

    private static void assertComesFirst(WorkItem one, WorkItem other) {
        int urgency = one.relation().getGoal().getUrgency().compareTo(other.relation().getGoal().getUrgency());
        assertTrue(urgency >= 0);
        if (urgency == 0) {
            assertTrue(one.margin().isPresent() || other.margin().isEmpty());
            if (other.margin().isPresent()) {
                assertTrue(one.margin().orElseThrow().compareTo(other.margin().orElseThrow()) <= 0);
            }
        }
    }

    @Property
    void openPointsCanBeSaid(@ForAll long seed, @ForAll @IntRange(max = 60) int size) {
        OrderOfWork.of(DamagedStrategy.of(seed, size)).stream().flatMap(item -> item.openPoints().stream())
                .forEach(point -> Said.completely(point.explanation().text()));
    }

    @Property
    void findingsAreSortedBySeverityAndCanBeSaid(@ForAll long seed, @ForAll @IntRange(max = 60) int size) {
        List<Finding> findings = Validation.standard().validate(DamagedStrategy.of(seed, size));

        assertEquals(findings.stream().map(Finding::severity).sorted().toList(),
                findings.stream().map(Finding::severity).toList());
        findings.forEach(finding -> Said.completely(finding.explanation().text()));
    }

    @Property
    void findingsAreThoseOfEachRuleInTheOrderOfTheElements(@ForAll long seed, @ForAll @IntRange(max = 60) int size) {
        PartnerStrategy strategy = DamagedStrategy.of(seed, size);
        Validation validation = Validation.standard();
        List<EObject> elements = new ArrayList<>(List.of(strategy));
        strategy.eAllContents().forEachRemaining(elements::add);

        List<Finding> expected = validation.rules().stream().map(id -> validation.rule(id).orElseThrow())
                .flatMap(rule -> rule.check(strategy)).sorted(Comparator.comparing(Finding::severity)
                        .thenComparing(finding -> elements.indexOf(finding.element()))).toList();
        assertEquals(said(expected), said(validation.validate(strategy)));
    }

    private static List<String> said(List<Finding> findings) {
        return findings.stream().map(finding -> finding.severity() + " " + EcoreUtil.getURI(finding.element()) + " "
                + finding.explanation() + " " + finding.fixes().stream().map(QuickFix::label).toList()).toList();
    }

    @Property
    void theNewestRoundIsTheLastOfAll(@ForAll long seed, @ForAll @IntRange(max = 60) int size) {
        PartnerStrategy strategy = DamagedStrategy.of(seed, size);
        for (Relation relation : strategy.getRelations()) {
            assertEquals(Round.of(relation).reversed().stream().findFirst(), Round.newest(relation));
        }
        // Nothing says which of those comes first that belong to no strategy any more.
        strategy.getReviews().clear();
        for (Relation relation : strategy.getRelations()) {
            assertEquals(Round.of(relation).reversed().stream().findFirst(), Round.newest(relation));
        }
    }

    @Property
    void aQuickFixTakesItsFindingAwayAndAddsNoError(@ForAll long seed, @ForAll @IntRange(max = 12) int size) {
        PartnerStrategy strategy = DamagedStrategy.of(seed, size);
        int findings = Validation.standard().validate(strategy).size();
        for (int i = 0; i < findings; i++) {
            assertFixes(EcoreUtil.copy(strategy), i);
        }
    }

    private static void assertFixes(PartnerStrategy strategy, int index) {
        List<Finding> before = Validation.standard().validate(strategy);
        Finding finding = before.get(index);
        finding.quickFix().ifPresent(fix -> {
            fix.apply();
            List<Finding> after = Validation.standard().validate(strategy);
            assertFalse(after.stream().anyMatch(left -> left.rule().equals(finding.rule())
                    && left.element() == finding.element()), finding.rule());
            assertTrue(errors(after) <= errors(before), finding.rule());
        });
    }

    private static long errors(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.severity() == Severity.ERROR).count();
    }

    @Property
    void answersLeaveTheStrategyAsItIsAndAreTheSameAgain(@ForAll long seed, @ForAll @IntRange(max = 20) int size)
            throws IOException {
        PartnerStrategy strategy = DamagedStrategy.of(seed, size);
        String before = written(strategy);

        String answers = answers(strategy);

        assertEquals(before, written(strategy));
        assertEquals(answers, answers(strategy));
        assertEquals(answers, answers(DamagedStrategy.of(seed, size)));
    }

    private static String answers(PartnerStrategy strategy) {
        Stream<Object> relations = strategy.getRelations().stream().flatMap(relation -> Stream.of(
                AdviceRules.standard().advise(relation), MaintenanceRules.standard().advise(relation)));
        Stream<Object> findings = Validation.standard().validate(strategy).stream()
                .map(finding -> finding.where() + " " + finding.explanation());
        Stream<Object> work = OrderOfWork.of(strategy).stream().map(item -> item.relation().getId());
        return Stream.of(relations, findings, work, Stream.<Object>of(Portfolio.of(strategy.getRelations())))
                .flatMap(answers -> answers).map(String::valueOf).collect(Collectors.joining("\n"));
    }

    private static String written(PartnerStrategy strategy) throws IOException {
        XMIResourceImpl resource = new XMIResourceImpl();
        resource.getContents().add(EcoreUtil.copy(strategy));
        StringWriter text = new StringWriter();
        resource.save(text, null);
        return text.toString();
    }
}
