/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workbook.reading;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.field.FieldInput;
import org.partnerstrategy.field.ParsedInput;
import org.partnerstrategy.field.feature.NewPart;
import org.partnerstrategy.field.relation.RelationFields;
import org.partnerstrategy.method.change.Placing;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategyPackage.Literals;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.workbook.step.StepRow;
import org.partnerstrategy.workbook.step.StepSheet;

/** Makes the elements of rows that somebody added. */
final class NewElements {

    private final ReturnedSheet sheet;
    private final StepSheet step;
    private final ReturnContext context;

    NewElements(ReturnedSheet sheet, ReturnContext context) {
        this.sheet = sheet;
        this.step = sheet.step();
        this.context = context;
    }

    /**
     * Makes the element of a row.
     *
     * @param place the row of the same relation that has no element yet
     * @return none when it cannot be made, which is remarked
     */
    Optional<RowMatch> of(ReturnedRow row, Optional<StepRow> place) {
        return switch (step) {
        case RELATIONS -> relation(row).map(made -> match(row, made));
        case ASSESSMENTS -> owner(row, place).map(owner -> match(row, assessment(owner)));
        case STRATEGY -> told(row, "row.otherStrategy");
        case DEVELOPMENTS, MAINTENANCE -> told(row, "row.noRelation");
        default -> named(row).map(made -> match(row, made));
        };
    }

    private RowMatch match(ReturnedRow row, EObject element) {
        return new RowMatch(row, step.row(element), false);
    }

    private <T> Optional<T> told(ReturnedRow row, String key, Object... arguments) {
        context.remark(sheet, row.number(), key, arguments);
        return Optional.empty();
    }

    @SuppressWarnings("unchecked")
    private Optional<EObject> named(ReturnedRow row) {
        String name = sheet.text(row, Literals.NAMED_ELEMENT__NAME.getName());
        if (name.isEmpty()) {
            return told(row, "row.unnamed");
        }
        NamedElement element = (NamedElement) EcoreUtil.create(step.type());
        element.setName(name);
        EReference list = context.copy().eClass().getEAllContainments().stream()
                .filter(reference -> reference.getEReferenceType() == step.type()).findFirst().orElseThrow();
        ((EList<EObject>) context.copy().eGet(list)).add(element);
        return Optional.of(element);
    }

    private Optional<Relation> relation(ReturnedRow row) {
        String partner = sheet.text(row, RelationFields.PARTNER.key());
        String goal = sheet.text(row, RelationFields.GOAL.key());
        if (partner.isEmpty() || goal.isEmpty()) {
            return told(row, "row.halfNamed");
        }
        Relation relation = (Relation) EcoreUtil.create(step.type());
        context.copy().getRelations().add(relation);
        take(read(RelationFields.PARTNER.input(context.fields()), relation, partner));
        ParsedInput end = read(RelationFields.GOAL.input(context.fields()), relation, goal);
        if (end.refusal().isPresent()) {
            relation.setPartner(null);
            context.copy().getRelations().remove(relation);
            return told(row, "row.refused", end.refusal().get());
        }
        take(end);
        return Optional.of(relation);
    }

    private static ParsedInput read(Optional<FieldInput<Relation>> input, Relation relation, String text) {
        return input.orElseThrow().read(relation, text);
    }

    private void take(ParsedInput input) {
        if (input instanceof ParsedInput.Accepted accepted) {
            accepted.change().run();
            if (accepted.remark().isPresent()) {
                context.fields().forget();
            }
        }
    }

    private Optional<Relation> owner(ReturnedRow row, Optional<StepRow> place) {
        return place.map(known -> (Relation) known.owner()).or(() -> {
            Optional<Partner> partner = context.fields().names().partners()
                    .find(sheet.text(row, RelationFields.PARTNER.key()));
            Optional<Goal> goal = context.fields().names().goals().find(sheet.text(row, RelationFields.GOAL.key()));
            return partner.flatMap(one -> one.getRelations().stream()
                    .filter(relation -> goal.filter(relation.getGoal()::equals).isPresent()).findFirst());
        }).or(() -> told(row, "row.noRelation"));
    }

    private Assessment assessment(Relation relation) {
        new Placing(LocalDate.now()).review(context.copy());
        return (Assessment) NewPart.in(relation, Literals.RELATION__ASSESSMENTS);
    }
}
