/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.partnerstrategy.method.attribute.AttributeValues;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.Alternative;
import org.partnerstrategy.model.Amount;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.AttributeSubject;
import org.partnerstrategy.model.AttributeType;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.Development;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Form;
import org.partnerstrategy.model.FormKind;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.LinePoint;
import org.partnerstrategy.model.Maintenance;
import org.partnerstrategy.model.MaintenanceRole;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Person;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.model.Urgency;

/**
 * A strategy sketched in one line, for example {@code Sketch.strategy().relation().at(70, 30).going(UP)}. Positions are
 * dependency first, influence second. What is said goes for the relation that was begun last.
 */
public final class Sketch {

    private static final PartnerStrategyFactory FACTORY = PartnerStrategyFactory.eINSTANCE;

    private final PartnerStrategy strategy = FACTORY.createPartnerStrategy();
    private Relation relation;

    private Sketch() {
    }

    public static Sketch strategy() {
        return new Sketch();
    }

    public Sketch cuts(int dependency, int influence) {
        strategy.setDependencyCut(Score.of(dependency));
        strategy.setInfluenceCut(Score.of(influence));
        return this;
    }

    /** The corners of the line, each as dependency/influence, with spaces between. */
    public Sketch line(String corners) {
        for (String corner : corners.split(" ")) {
            LinePoint point = FACTORY.createLinePoint();
            point.setDependency(Score.parse(corner.split("/")[0]));
            point.setInfluence(Score.parse(corner.split("/")[1]));
            strategy.getLinePoints().add(point);
        }
        return this;
    }

    public Sketch relation() {
        return relation("Partner", "Goal");
    }

    public Sketch relation(String partner, String goal) {
        relation = FACTORY.createRelation();
        relation.setPartner(partner(partner));
        relation.setGoal(goal(goal));
        strategy.getRelations().add(relation);
        return this;
    }

    /** What follows goes for a relation that was begun before. */
    public Sketch onward(Relation known) {
        relation = known;
        return this;
    }

    public Sketch at(int dependency, int influence) {
        return at(dependency, influence, 2026);
    }

    public Sketch at(int dependency, int influence, int year) {
        Assessment assessment = FACTORY.createAssessment();
        assessment.setDependency(Score.of(dependency));
        assessment.setInfluence(Score.of(influence));
        assessment.setReview(review(year));
        relation.getAssessments().add(assessment);
        return this;
    }

    public Sketch alternative(Alternative alternative) {
        relation.setAlternative(alternative);
        return this;
    }

    public Sketch going(Direction... directions) {
        development().getDirections().addAll(List.of(directions));
        return this;
    }

    /** Directions with + between; "keep" for none, nothing at all when null. */
    public Sketch going(String directions) {
        if (directions == null) {
            return this;
        }
        return directions.equals("keep") ? going()
                : going(Arrays.stream(directions.split("\\+")).map(Direction::valueOf).toArray(Direction[]::new));
    }

    public Sketch to(int dependency, int influence) {
        development().setDesiredDependency(Score.of(dependency));
        development().setDesiredInfluence(Score.of(influence));
        return this;
    }

    /** A position as dependency/influence; nothing when null. */
    public Sketch to(String position) {
        return position == null ? this
                : to(Integer.parseInt(position.split("/")[0]), Integer.parseInt(position.split("/")[1]));
    }

    public Sketch by(FormKind kind) {
        Form form = FACTORY.createForm();
        form.setKind(kind);
        relation.getForms().add(form);
        return this;
    }

    public Sketch amount(long euro) {
        return amount(2026, euro);
    }

    public Sketch amount(int year, long euro) {
        Amount amount = FACTORY.createAmount();
        amount.setYear(Year.of(year));
        amount.setEuro(BigDecimal.valueOf(euro));
        relation.getAmounts().add(amount);
        return this;
    }

    public Sketch role(MaintenanceRole role) {
        Maintenance maintenance = FACTORY.createMaintenance();
        maintenance.setRole(role);
        relation.setMaintenance(maintenance);
        return this;
    }

    public Sketch role(MaintenanceRole role, String person) {
        role(role);
        relation.getMaintenance().setPerson(person(person));
        return this;
    }

    public Sketch action(String name) {
        Action action = strategy.getActions().stream().filter(known -> known.getName().equals(name)).findFirst()
                .orElseGet(FACTORY::createAction);
        action.setName(name);
        strategy.getActions().add(action);
        action.getRelations().add(relation);
        return this;
    }

    public Sketch urgency(Urgency urgency) {
        relation.getGoal().setUrgency(urgency);
        return this;
    }

    public Sketch owner(String person) {
        relation.getGoal().setOwner(person(person));
        return this;
    }

    /** An attribute of the strategy; of the choices when there are any. */
    public Sketch attribute(String name, AttributeSubject subject, AttributeType type, String... choices) {
        CustomAttribute attribute = FACTORY.createCustomAttribute();
        attribute.setName(name);
        attribute.setSubject(subject);
        attribute.setType(type);
        attribute.getChoices().addAll(List.of(choices));
        strategy.getAttributes().add(attribute);
        return this;
    }

    /** A value of the attribute that was made last, of the relation or of its partner or goal, as it is written. */
    public Sketch value(String written) {
        CustomAttribute attribute = strategy.getAttributes().getLast();
        AttributeValues.set(AttributeValues.holder(relation, attribute).orElseThrow(), attribute,
                Optional.of(written));
        return this;
    }

    /** A review at which nobody assessed anything yet. */
    public Sketch reviewed(int year) {
        review(year);
        return this;
    }

    public Relation last() {
        return relation;
    }

    public PartnerStrategy get() {
        return strategy;
    }

    private Development development() {
        if (relation.getDevelopment() == null) {
            relation.setDevelopment(FACTORY.createDevelopment());
        }
        return relation.getDevelopment();
    }

    private Review review(int year) {
        LocalDate day = LocalDate.of(year, 3, 1);
        return strategy.getReviews().stream().filter(known -> known.getDate().equals(day)).findFirst()
                .orElseGet(() -> {
                    Review review = FACTORY.createReview();
                    review.setName("Review " + year);
                    review.setDate(day);
                    strategy.getReviews().add(review);
                    return review;
                });
    }

    private Partner partner(String name) {
        return strategy.getPartners().stream().filter(known -> known.getName().equals(name)).findFirst()
                .orElseGet(() -> {
                    Partner partner = FACTORY.createPartner();
                    partner.setName(name);
                    strategy.getPartners().add(partner);
                    return partner;
                });
    }

    private Goal goal(String name) {
        return strategy.getGoals().stream().filter(known -> known.getName().equals(name)).findFirst()
                .orElseGet(() -> {
                    Goal goal = FACTORY.createGoal();
                    goal.setName(name);
                    strategy.getGoals().add(goal);
                    return goal;
                });
    }

    private Person person(String name) {
        return strategy.getPersons().stream().filter(known -> known.getName().equals(name)).findFirst()
                .orElseGet(() -> {
                    Person person = FACTORY.createPerson();
                    person.setName(name);
                    strategy.getPersons().add(person);
                    return person;
                });
    }
}
