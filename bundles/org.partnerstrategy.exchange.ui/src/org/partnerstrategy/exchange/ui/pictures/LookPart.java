/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.pictures;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.partnerstrategy.matrix.MatrixOptions;
import org.partnerstrategy.matrix.Part;
import org.partnerstrategy.matrix.View;
import org.partnerstrategy.matrix.overlay.Overlay;
import org.partnerstrategy.matrix.overlay.Overlays;
import org.partnerstrategy.matrix.paint.Palette;
import org.partnerstrategy.model.text.Messages;

/** How the pictures look. */
final class LookPart {

    private static final Messages MESSAGES = Messages.of(LookPart.class);

    private static final String KIND = "kind";
    private static final String SCALE = "scale";
    private static final String DARK = "dark";
    private static final String SHOWN = "view";
    private static final String OVERLAY = "overlay.";
    private static final int LARGEST_SCALE = 4;
    private static final int USUAL_SCALE = 2;

    /** What can be shown besides, and whether it is at first. */
    private static final Map<String, Boolean> EXTRAS = new LinkedHashMap<>();

    static {
        EXTRAS.put("amounts", false);
        EXTRAS.put("spread", true);
        EXTRAS.put("trail", false);
        EXTRAS.put("legend", true);
    }

    private final IDialogSettings settings;
    private final Composite body;
    private final Map<PictureKind, Button> kinds = new EnumMap<>(PictureKind.class);
    private final Map<String, Button> extras = new LinkedHashMap<>();
    private final Map<Overlay, Button> overlays = new LinkedHashMap<>();
    private final List<View> views = List.of(View.BOTH, View.NOW, View.DESIRED);
    private final Combo scale;
    private final Combo colours;
    private final Combo view;

    LookPart(Composite parent, IDialogSettings settings, Runnable changed) {
        this.settings = settings;
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(body);
        Group form = group("kind.title", 2);
        for (PictureKind kind : PictureKind.values()) {
            Button button = new Button(form, SWT.RADIO);
            button.setText(MESSAGES.text("kind." + kind.name()));
            button.addListener(SWT.Selection, event -> {
                update();
                changed.run();
            });
            GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
            kinds.put(kind, button);
        }
        List<String> scales = new ArrayList<>();
        for (int times = 1; times <= LARGEST_SCALE; times++) {
            scales.add(MESSAGES.text("scale.times", times));
        }
        scale = combo(form, "scale.title", scales);
        Group content = group("look.title", 2);
        view = combo(content, "view.title", views.stream().map(each -> MESSAGES.text("view." + each.name())).toList());
        colours = combo(content, "colours.title", List.of(MESSAGES.text("colours.light"),
                MESSAGES.text("colours.dark")));
        EXTRAS.keySet().forEach(key -> extras.put(key, check(content, MESSAGES.text("extra." + key))));
        Overlays.installed().all().forEach(overlay -> overlays.put(overlay, check(content, overlay.label())));
        recall();
        update();
    }

    private Group group(String key, int columns) {
        Group group = new Group(body, SWT.NONE);
        group.setText(MESSAGES.text(key));
        GridLayoutFactory.swtDefaults().numColumns(columns).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        return group;
    }

    private static Button check(Composite parent, String text) {
        Button button = new Button(parent, SWT.CHECK);
        button.setText(text);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
        return button;
    }

    private static Combo combo(Composite parent, String key, List<String> items) {
        new Label(parent, SWT.NONE).setText(MESSAGES.text(key));
        Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(items.toArray(String[]::new));
        combo.select(0);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private void recall() {
        PictureKind kind = PictureKind.PDF;
        for (PictureKind each : PictureKind.values()) {
            kind = each.name().equals(settings.get(KIND)) ? each : kind;
        }
        kinds.get(kind).setSelection(true);
        scale.select(number(SCALE, USUAL_SCALE - 1, LARGEST_SCALE));
        colours.select(settings.getBoolean(DARK) ? 1 : 0);
        view.select(number(SHOWN, 0, views.size()));
        extras.forEach((key, button) -> button
                .setSelection(settings.get(key) == null ? EXTRAS.get(key) : settings.getBoolean(key)));
        overlays.forEach((overlay, button) -> button.setSelection(settings.getBoolean(OVERLAY + overlay.id())));
    }

    private int number(String key, int usual, int count) {
        try {
            return Math.clamp(settings.getInt(key), 0, count - 1);
        } catch (NumberFormatException e) {
            return usual;
        }
    }

    void remember() {
        settings.put(KIND, kind().name());
        settings.put(SCALE, scale.getSelectionIndex());
        settings.put(DARK, colours.getSelectionIndex() == 1);
        settings.put(SHOWN, view.getSelectionIndex());
        extras.forEach((key, button) -> settings.put(key, button.getSelection()));
        overlays.forEach((overlay, button) -> settings.put(OVERLAY + overlay.id(), button.getSelection()));
    }

    private void update() {
        scale.setEnabled(kind() == PictureKind.PNG);
    }

    Control control() {
        return body;
    }

    PictureKind kind() {
        return kinds.entrySet().stream().filter(entry -> entry.getValue().getSelection()).map(Map.Entry::getKey)
                .findFirst().orElse(PictureKind.PDF);
    }

    double scale() {
        return 1 + scale.getSelectionIndex();
    }

    Palette palette() {
        return colours.getSelectionIndex() == 1 ? Palette.dark() : Palette.light();
    }

    MatrixOptions options() {
        MatrixOptions options = MatrixOptions.in(Locale.getDefault()).showing(views.get(view.getSelectionIndex()))
                .with(Part.AMOUNTS, isShown("amounts")).with(Part.SPREAD, isShown("spread"))
                .with(Part.TRAIL, isShown("trail"))
                .with(Part.LEGEND, isShown("legend")).with(Part.NUMBERS).with(Part.BENEATH);
        for (Map.Entry<Overlay, Button> overlay : overlays.entrySet()) {
            options = options.with(overlay.getKey(), overlay.getValue().getSelection());
        }
        return options;
    }

    private boolean isShown(String extra) {
        return extras.get(extra).getSelection();
    }
}
