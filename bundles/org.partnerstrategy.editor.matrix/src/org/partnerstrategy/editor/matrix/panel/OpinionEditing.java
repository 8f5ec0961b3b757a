/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.panel;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TableViewer;
import org.partnerstrategy.editor.matrix.gesture.MatrixModel;
import org.partnerstrategy.field.Persons;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.field.CellEditing;
import org.partnerstrategy.ui.field.TextCell;

/**
 * Edits one value of an assessment in its cell. A name that is new becomes a person of the strategy. In a row that was
 * added, the first value that is typed makes the assessment.
 */
final class OpinionEditing extends CellEditing {

    private static final Messages MESSAGES = Messages.of(OpinionEditing.class);

    /** What can be edited. */
    enum Field {
        ASSESSOR, INFLUENCE, DEPENDENCY;

        String text(Opinion opinion) {
            return opinion.given().map(this::text).orElse("");
        }

        private String text(Assessment assessment) {
            return switch (this) {
            case ASSESSOR -> assessor(assessment);
            case INFLUENCE -> Objects.toString(assessment.getInfluence(), "");
            case DEPENDENCY -> Objects.toString(assessment.getDependency(), "");
            };
        }

        private static String assessor(Assessment assessment) {
            if (Round.isJoint(assessment)) {
                return MESSAGES.text("opinions.joint");
            }
            return assessment.getAssessor() == null ? MESSAGES.text("opinions.nobody")
                    : ElementName.of(assessment.getAssessor()).localized();
        }
    }

    private final TextCell editor;
    private final Field field;
    private final MatrixModel shown;
    private final AddedOpinion added;
    private Optional<Opinion> edited = Optional.empty();

    /**
     * @param added the row that was added
     */
    OpinionEditing(TableViewer viewer, String name, Field field, MatrixModel shown, AddedOpinion added) {
        super(viewer);
        this.added = added;
        this.field = field;
        this.shown = shown;
        editor = new TextCell(viewer.getTable(), name, shown::document);
        editor.setValidator(value -> refusal(((String) value).strip()));
    }

    private String refusal(String typed) {
        if (field == Field.ASSESSOR) {
            return edited.filter(opinion -> opinion.isTaken(typed)).isPresent()
                    ? MESSAGES.text("opinions.taken", typed) : null;
        }
        return score(typed).isPresent() ? null : MESSAGES.text("opinions.noScore");
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        edited = Optional.of(added.now((Opinion) element));
        return editor;
    }

    @Override
    protected boolean canEdit(Object element) {
        return field != Field.ASSESSOR || added.now((Opinion) element).given().filter(Round::isJoint).isEmpty();
    }

    @Override
    protected Object getValue(Object element) {
        Opinion opinion = added.now((Opinion) element);
        boolean isNobody = opinion.given().filter(given -> given.getAssessor() == null).isPresent();
        return field == Field.ASSESSOR && isNobody ? "" : field.text(opinion);
    }

    @Override
    protected void setValue(Object element, Object value) {
        Opinion opinion = added.now((Opinion) element);
        String text = value == null ? "" : ((String) value).strip();
        if (value != null && !text.equals(getValue(element))) {
            RelationPanel.edit(shown, opinion.given().isPresent() ? "edit.opinion" : "edit.opinion.add",
                    opinion.relation(), () -> set(added.assessment(opinion), text));
        }
    }

    private void set(Assessment assessment, String text) {
        switch (field) {
        case ASSESSOR -> assessment.setAssessor(
                Persons.findOrAdd(shown.document().strategy(), text).orElse(null));
        case INFLUENCE -> score(text).ifPresent(assessment::setInfluence);
        case DEPENDENCY -> score(text).ifPresent(assessment::setDependency);
        }
    }

    private static Optional<Score> score(String text) {
        try {
            return Optional.of(Score.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
