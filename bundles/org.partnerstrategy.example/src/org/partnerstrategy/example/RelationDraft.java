/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.example;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;

import org.partnerstrategy.model.Alternative;
import org.partnerstrategy.model.Amount;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.Development;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Experience;
import org.partnerstrategy.model.Form;
import org.partnerstrategy.model.FormKind;
import org.partnerstrategy.model.Maintenance;
import org.partnerstrategy.model.MaintenanceRole;
import org.partnerstrategy.model.Periodicity;
import org.partnerstrategy.model.Person;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.Score;

/** A relation while it is being written, in the order of the handbook's steps. */
final class RelationDraft {

    private final Draft draft;
    private final Relation relation;

    RelationDraft(Draft draft, Relation relation) {
        this.draft = draft;
        this.relation = relation;
    }

    Relation relation() {
        return relation;
    }

    /** Step 1: forms that need no name. */
    RelationDraft by(FormKind... kinds) {
        List.of(kinds).forEach(this::addForm);
        return this;
    }

    /** Step 1: a form of its own kind. */
    RelationDraft byOtherForm() {
        Form form = addForm(FormKind.OTHER);
        form.setName(draft.text(form, "name"));
        return this;
    }

    private Form addForm(FormKind kind) {
        Form form = draft.identified(id("form-" + (relation.getForms().size() + 1)), Draft.FACTORY.createForm());
        form.setKind(kind);
        relation.getForms().add(form);
        return form;
    }

    /** Step 1: periodic money, in euro per year. */
    RelationDraft yearly(int year, long euro) {
        relation.setPeriodicity(Periodicity.PERIODIC);
        return amount(year, euro);
    }

    /** Step 1: money that is granted once, in euro. */
    RelationDraft once(int year, long euro) {
        relation.setPeriodicity(Periodicity.ONE_OFF);
        return amount(year, euro);
    }

    private RelationDraft amount(int year, long euro) {
        Amount amount = draft.identified(id("amount-" + year), Draft.FACTORY.createAmount());
        amount.setYear(Year.of(year));
        amount.setEuro(BigDecimal.valueOf(euro));
        relation.getAmounts().add(amount);
        return this;
    }

    /** Step 1: the scheme under which the money is granted. */
    RelationDraft underScheme() {
        relation.setScheme(draft.text(relation, "scheme"));
        return this;
    }

    /** Step 1, fourth column. */
    RelationDraft experienced(LocalDate date) {
        Experience experience = draft.identified(id("experience"), Draft.FACTORY.createExperience());
        experience.setText(draft.text(experience, "text"));
        experience.setDate(date);
        relation.getExperiences().add(experience);
        return this;
    }

    /** Step 2: whether there is an alternative. */
    RelationDraft alternative(Alternative alternative) {
        relation.setAlternative(alternative);
        return this;
    }

    /** Step 2: an estimate, in points 0-100. */
    RelationDraft assessed(Review review, Person assessor, int influence, int dependency) {
        String suffix = review.getId() + "-" + assessor.getId();
        Assessment assessment = draft.identified(id(suffix), Draft.FACTORY.createAssessment());
        assessment.setInfluence(Score.of(influence));
        assessment.setDependency(Score.of(dependency));
        assessment.setReason(draft.text(assessment, "reason"));
        assessment.setAssessor(assessor);
        assessment.setReview(review);
        relation.getAssessments().add(assessment);
        return this;
    }

    /** Step 3: the decision; no directions mean to keep the relation as it is. */
    RelationDraft develops(Direction... directions) {
        Development development = draft.identified(id("development"), Draft.FACTORY.createDevelopment());
        development.getDirections().addAll(List.of(directions));
        development.setReason(draft.text(development, "reason"));
        relation.setDevelopment(development);
        return this;
    }

    /** Step 3: where the arrow ends, in points 0-100. */
    RelationDraft to(int influence, int dependency) {
        relation.getDevelopment().setDesiredInfluence(Score.of(influence));
        relation.getDevelopment().setDesiredDependency(Score.of(dependency));
        return this;
    }

    /** Step 5: the role, with nobody in it yet. */
    RelationDraft maintainedAs(MaintenanceRole role) {
        Maintenance maintenance = draft.identified(id("maintenance"), Draft.FACTORY.createMaintenance());
        maintenance.setRole(role);
        maintenance.setReason(draft.text(maintenance, "reason"));
        relation.setMaintenance(maintenance);
        return this;
    }

    /** Step 5: the role, and who fills it. */
    RelationDraft maintainedAs(MaintenanceRole role, Person person) {
        maintainedAs(role);
        relation.getMaintenance().setPerson(person);
        return this;
    }

    private String id(String part) {
        return relation.getId() + "-" + part;
    }
}
