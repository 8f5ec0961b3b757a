/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.properties;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.partnerstrategy.field.feature.FeatureField;
import org.partnerstrategy.field.feature.ModelLabels;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.ui.ElementIcons;
import org.partnerstrategy.ui.NativeLook;

/** Directions, one vertical and one horizontal at most: choosing one takes its opposite away. */
final class DirectionButtons extends FieldControl<FeatureField<EObject>> {

    private Map<Direction, Button> buttons;

    DirectionButtons(Composite parent, FeatureField<EObject> field, PropertySubject subject) {
        super(parent, field, subject);
        refresh();
    }

    @Override
    Control create(Composite parent) {
        buttons = new EnumMap<>(Direction.class);
        Composite row = new Composite(parent, SWT.NONE);
        RowLayoutFactory.fillDefaults().wrap(true).spacing(4).applyTo(row);
        for (Direction direction : Direction.VALUES) {
            Button button = new Button(row, SWT.TOGGLE);
            NativeLook.keep(button);
            button.setText(ModelLabels.of(direction));
            button.setImage(ElementIcons.of(List.of(direction)));
            button.addListener(SWT.Selection, event -> choose(direction, button.getSelection()));
            buttons.put(direction, button);
        }
        return row;
    }

    private void choose(Direction direction, boolean chosen) {
        List<Direction> directions = new ArrayList<>(value());
        directions.remove(direction);
        if (chosen) {
            directions.remove(opposite(direction));
            directions.add(direction);
        }
        directions.sort(null);
        subject().set(field(), directions);
        refresh();
    }

    private static Direction opposite(Direction direction) {
        return switch (direction) {
        case UP -> Direction.DOWN;
        case DOWN -> Direction.UP;
        case LEFT -> Direction.RIGHT;
        case RIGHT -> Direction.LEFT;
        };
    }

    @SuppressWarnings("unchecked")
    private List<Direction> value() {
        Object value = subject().value(field());
        return value == null ? List.of() : (List<Direction>) value;
    }

    @Override
    void refresh() {
        List<Direction> value = value();
        buttons.forEach((direction, button) -> button.setSelection(value.contains(direction)));
    }
}
