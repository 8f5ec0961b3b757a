/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.session;

import java.text.MessageFormat;
import java.text.ParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.partnerstrategy.design.Steps.Step;
import org.partnerstrategy.design.Steps;
import org.partnerstrategy.editor.maintenance.Suggestions;
import org.partnerstrategy.editor.matrix.gesture.Edits;
import org.partnerstrategy.field.feature.ModelLabels;
import org.partnerstrategy.field.feature.NewElement;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.PartnerStrategyPackage;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.grid.GridSteps;
import org.partnerstrategy.views.Deletion;
import org.partnerstrategy.views.outline.GoalDrop;
import org.partnerstrategy.views.outline.NameEditing;
import org.partnerstrategy.views.outline.NewRelation;
import org.partnerstrategy.views.properties.FieldSteps;

/** What a step in a diagram or table is called: the same words as in the studio's editor and views. */
final class StepWords {

    private static final Messages MESSAGES = Messages.of(Edits.class);

    private static final String MANY = ".many";

    /** What EMF calls a command that has no name. */
    private static final String UNNAMED = new AbstractCommand() {

        @Override
        public void execute() {
            // Only its name is asked for.
        }

        @Override
        public void redo() {
            // Only its name is asked for.
        }
    }.getLabel();

    private StepWords() {
    }

    /** The words for what the services told; none when they told nothing. */
    static Optional<Message> of(List<Step> told) {
        return told.isEmpty() ? Optional.empty() : Optional.of(words(told, told.getFirst()));
    }

    private static Message words(List<Step> told, Step first) {
        return switch (first.kind()) {
            case PLACE -> matrix("edit.place.all", told);
            case UNPLACE -> matrix("edit.unplace", told);
            case DIRECT -> matrix("edit.toggle", told);
            case KEEP -> matrix("edit.keep", told);
            case UNDECIDE -> matrix("edit.undecide", told);
            case ADOPT -> matrix("edit.adopt", told);
            case LINE -> MESSAGES.message("edit.line");
            case DELETE -> Deletion.label(subject(told), told.stream().mapToInt(Step::company).sum());
            case RENAME -> NameEditing.label(first.subject());
            case TYPE -> GridSteps.edit(first.subject());
            case ADD -> NewElement.label((NamedElement) first.subject());
            case RELATE -> related(told);
            case MOVE -> GoalDrop.label(first.subject());
            case GIVE -> FieldSteps.change(ModelLabels.of(PartnerStrategyPackage.Literals.RELATION__PARTNER),
                    first.subject());
            case SUGGESTION -> Suggestions.label(first.subject());
        };
    }

    private static Message matrix(String key, List<Step> told) {
        long subjects = told.stream().map(Step::subject).distinct().count();
        return subjects == 1 ? MESSAGES.message(key, told.getFirst().subject()) : MESSAGES.message(key + MANY,
                subjects);
    }

    private static Message related(List<Step> told) {
        List<Step> related = told.stream().filter(step -> step.kind() == Steps.Kind.RELATE).toList();
        return related.size() == 1 ? NewRelation.added(related.getFirst().subject())
                : NewRelation.added(related.size());
    }

    private static Object subject(List<Step> told) {
        return told.size() == 1 ? told.getFirst().subject() : Deletion.several(told.size());
    }

    /**
     * The words in the place of technical ones: for a value that Sirius itself sets in a cell, and calls by its
     * feature, and for what has no name at all; none where a name can stay.
     */
    static Optional<Message> instead(String label) {
        String known = Objects.requireNonNullElse(label, "");
        if (known.isBlank() || known.equals(UNNAMED)) {
            return Optional.of(Message.of(StepWords.class, "step.other"));
        }
        try {
            Object[] feature = new MessageFormat(
                    org.eclipse.sirius.table.metamodel.table.provider.Messages.Action_setValue).parse(known);
            return feature(String.valueOf(feature[0])).map(ModelLabels::of).map(GridSteps::edit);
        } catch (ParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<EStructuralFeature> feature(String name) {
        return PartnerStrategyPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).map(type -> type.getEStructuralFeature(name)).filter(Objects::nonNull)
                .findFirst();
    }
}
