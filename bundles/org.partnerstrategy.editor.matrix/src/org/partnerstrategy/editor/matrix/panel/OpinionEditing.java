/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.panel;

import java.util.Optional;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TableViewer;
import org.partnerstrategy.editor.matrix.gesture.MatrixModel;
import org.partnerstrategy.field.Persons;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.field.CellEditing;
import org.partnerstrategy.ui.field.TextCell;

/** Edits one value of an assessment in its cell. A name that is new becomes a person of the strategy. */
final class OpinionEditing extends CellEditing {

    private static final Messages MESSAGES = Messages.of(OpinionEditing.class);

    /** What can be edited. */
    enum Field {
        ASSESSOR, INFLUENCE, DEPENDENCY;

        String text(Assessment assessment) {
            return switch (this) {
            case ASSESSOR -> assessor(assessment);
            case INFLUENCE -> String.valueOf(assessment.getInfluence());
            case DEPENDENCY -> String.valueOf(assessment.getDependency());
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

    OpinionEditing(TableViewer viewer, String name, Field field, MatrixModel shown) {
        super(viewer);
        this.field = field;
        this.shown = shown;
        editor = new TextCell(viewer.getTable(), name, shown::document);
        if (field != Field.ASSESSOR) {
            editor.setValidator(value -> score((String) value).isPresent() ? null : MESSAGES.text("opinions.noScore"));
        }
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        return editor;
    }

    @Override
    protected boolean canEdit(Object element) {
        return field != Field.ASSESSOR || !Round.isJoint((Assessment) element);
    }

    @Override
    protected Object getValue(Object element) {
        Assessment assessment = (Assessment) element;
        return field == Field.ASSESSOR && assessment.getAssessor() == null ? "" : field.text(assessment);
    }

    @Override
    protected void setValue(Object element, Object value) {
        Assessment assessment = (Assessment) element;
        if (value != null && assessment.eContainer() instanceof Relation relation) {
            String text = ((String) value).strip();
            RelationPanel.edit(shown, "edit.opinion", relation, () -> set(assessment, text));
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
