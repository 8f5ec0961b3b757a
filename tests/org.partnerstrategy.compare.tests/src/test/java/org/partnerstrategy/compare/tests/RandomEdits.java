/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare.tests;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.Amount;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Form;
import org.partnerstrategy.model.FormKind;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.Maintenance;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Score;

/**
 * What somebody could do to a strategy, by chance. Nothing is removed and made anew: that it is the same is known by
 * what the other leaves as it was.
 */
final class RandomEdits {

    private static final PartnerStrategyFactory FACTORY = PartnerStrategyFactory.eINSTANCE;

    private final Random random;
    private final PartnerStrategy strategy;
    private final String person;
    private final Set<Object> robbed = new HashSet<>();
    private int made;

    /**
     * @param person whose edits they are, so that new identities differ from those of others
     */
    RandomEdits(PartnerStrategy strategy, String person, long seed) {
        this.strategy = strategy;
        this.person = person;
        random = new Random(seed);
    }

    void make(int count) {
        for (int i = 0; i < count; i++) {
            edit();
        }
    }

    private void edit() {
        switch (random.nextInt(12)) {
        case 0, 1, 2 -> setAttribute();
        case 3 -> addTop();
        case 4 -> addRelation();
        case 5, 6 -> addPart();
        case 7 -> remove();
        case 8 -> moveGoal();
        case 9 -> reorder();
        case 10 -> link();
        default -> line();
        }
    }

    private void setAttribute() {
        Identified element = any(all());
        List<EAttribute> attributes = element.eClass().getEAllAttributes().stream()
                .filter(attribute -> !attribute.isID() && !attribute.isMany()).toList();
        if (attributes.isEmpty() || element.eContainer() == strategy && element.eContainmentFeature().getName()
                .equals("linePoints")) {
            return;
        }
        EAttribute attribute = any(attributes);
        Object value = switch (attribute.getEType().getName()) {
        case "EString" -> any(List.of("one", "two", "three", "four"));
        case "Score" -> Score.of(random.nextInt(101));
        case "Euro" -> BigDecimal.valueOf(random.nextInt(5) * 100L);
        case "Year" -> Year.of(2020 + random.nextInt(4));
        default -> null;
        };
        if (value != null && random.nextInt(5) > 0) {
            element.eSet(attribute, value);
        } else if (value != null) {
            element.eUnset(attribute);
        }
    }

    private <T extends Identified> T fresh(T element) {
        element.setId(person + made++);
        if (element instanceof NamedElement named) {
            named.setName("New " + element.getId());
        }
        return element;
    }

    private void addTop() {
        switch (random.nextInt(4)) {
        case 0 -> insert(strategy.getPartners(), fresh(FACTORY.createPartner()));
        case 1 -> insert(strategy.getPersons(), fresh(FACTORY.createPerson()));
        case 2 -> insert(goals().isEmpty() || random.nextBoolean() ? strategy.getGoals() : any(goals()).getGoals(),
                fresh(FACTORY.createGoal()));
        default -> insert(strategy.getActions(), fresh(FACTORY.createAction()));
        }
    }

    private <T> void insert(List<T> list, T element) {
        list.add(random.nextInt(list.size() + 1), element);
    }

    private void addRelation() {
        if (goals().isEmpty() || strategy.getPartners().isEmpty()) {
            return;
        }
        Goal goal = any(goals());
        Partner partner = any(strategy.getPartners());
        if (!robbed.contains(List.of(goal, partner))
                && goal.getRelations().stream().noneMatch(known -> known.getPartner() == partner)) {
            Relation relation = fresh(FACTORY.createRelation());
            strategy.getRelations().add(relation);
            relation.setGoal(goal);
            relation.setPartner(partner);
        }
    }

    private void addPart() {
        if (strategy.getRelations().isEmpty()) {
            return;
        }
        Relation relation = any(strategy.getRelations());
        if (robbed.contains(relation)) {
            return;
        }
        switch (random.nextInt(5)) {
        case 0 -> addForm(relation, any(FormKind.VALUES));
        case 1 -> addAmount(relation, Year.of(2020 + random.nextInt(4)));
        case 2 -> addAssessment(relation);
        case 3 -> develop(relation);
        default -> {
            if (relation.getMaintenance() == null) {
                relation.setMaintenance(fresh(FACTORY.createMaintenance()));
            }
        }
        }
    }

    private void addForm(Relation relation, FormKind kind) {
        if (relation.getForms().stream().noneMatch(form -> form.getKind() == kind)) {
            Form form = fresh(FACTORY.createForm());
            form.setKind(kind);
            relation.getForms().add(form);
        }
    }

    private void addAmount(Relation relation, Year year) {
        if (relation.getAmounts().stream().noneMatch(amount -> year.equals(amount.getYear()))) {
            Amount amount = fresh(FACTORY.createAmount());
            amount.setYear(year);
            amount.setEuro(BigDecimal.valueOf(random.nextInt(5) * 100L));
            relation.getAmounts().add(amount);
        }
    }

    private void addAssessment(Relation relation) {
        if (!strategy.getReviews().isEmpty()) {
            Assessment assessment = fresh(FACTORY.createAssessment());
            assessment.setInfluence(Score.of(random.nextInt(101)));
            relation.getAssessments().add(assessment);
            assessment.setReview(any(strategy.getReviews()));
            assessment.setAssessor(strategy.getPersons().isEmpty() ? null : any(strategy.getPersons()));
        }
    }

    private void develop(Relation relation) {
        if (relation.getDevelopment() == null) {
            relation.setDevelopment(fresh(FACTORY.createDevelopment()));
        }
        relation.getDevelopment().getDirections().clear();
        relation.getDevelopment().getDirections().add(any(Direction.VALUES));
    }

    /** With the relations of what is removed, as a window does. */
    private void remove() {
        List<Identified> all = all().stream().filter(element -> element != strategy).toList();
        Identified element = any(all);
        robbed.add(element.eContainer());
        List<EObject> gone = new ArrayList<>(List.of(element));
        element.eAllContents().forEachRemaining(gone::add);
        strategy.getRelations().stream().filter(relation -> gone.contains(relation.getGoal())
                || gone.contains(relation.getPartner())).toList().forEach(gone::addFirst);
        gone.stream().filter(Relation.class::isInstance).map(Relation.class::cast)
                .forEach(relation -> robbed.add(Arrays.asList(relation.getGoal(), relation.getPartner())));
        EcoreUtil.deleteAll(gone, true);
    }

    private void moveGoal() {
        if (goals().size() > 1) {
            Goal goal = any(goals());
            Goal target = any(goals());
            if (random.nextInt(3) == 0) {
                EcoreUtil.remove(goal);
                insert(strategy.getGoals(), goal);
            } else if (!EcoreUtil.isAncestor(goal, target)) {
                target.getGoals().add(goal);
            }
        }
    }

    private void reorder() {
        List<EReference> lists = strategy.eClass().getEAllContainments().stream()
                .filter(list -> !list.getName().equals("linePoints")).toList();
        EList<?> list = (EList<?>) strategy.eGet(any(lists));
        if (list.size() > 1) {
            list.move(random.nextInt(list.size()), random.nextInt(list.size()));
        }
    }

    private void link() {
        switch (random.nextInt(4)) {
        case 0 -> {
            if (!strategy.getActions().isEmpty() && !strategy.getRelations().isEmpty()) {
                Action action = any(strategy.getActions());
                Relation relation = any(strategy.getRelations());
                if (!action.getRelations().remove(relation)) {
                    action.getRelations().add(relation);
                }
            }
        }
        case 1 -> {
            if (!goals().isEmpty() && !strategy.getPersons().isEmpty()) {
                any(goals()).setOwner(any(strategy.getPersons()));
            }
        }
        case 2 -> {
            List<Maintenance> decided = strategy.getRelations().stream().map(Relation::getMaintenance)
                    .filter(maintenance -> maintenance != null).toList();
            if (!decided.isEmpty() && !strategy.getPersons().isEmpty()) {
                any(decided).setPerson(any(strategy.getPersons()));
            }
        }
        default -> {
            if (!strategy.getRelations().isEmpty() && !goals().isEmpty()) {
                any(strategy.getRelations()).setGoal(any(goals()));
            }
        }
        }
    }

    private void line() {
        strategy.getLinePoints().clear();
        for (int dependency : new int[] { 0, 100 }) {
            var point = fresh(FACTORY.createLinePoint());
            point.setDependency(Score.of(dependency));
            point.setInfluence(Score.of(dependency / 2 + random.nextInt(3)));
            strategy.getLinePoints().add(point);
        }
    }

    private List<Identified> all() {
        List<Identified> all = new ArrayList<>(List.of(strategy));
        strategy.eAllContents().forEachRemaining(element -> all.add((Identified) element));
        return all;
    }

    private List<Goal> goals() {
        return all().stream().filter(Goal.class::isInstance).map(Goal.class::cast).toList();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
