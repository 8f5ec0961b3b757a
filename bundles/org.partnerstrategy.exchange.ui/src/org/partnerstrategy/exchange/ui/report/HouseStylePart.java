/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.partnerstrategy.model.HouseColour;
import org.partnerstrategy.model.Logo;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.report.HouseStyle;
import org.partnerstrategy.report.LogoFile;

/** The colour and the logo of the organisation. */
final class HouseStylePart {

    private static final Messages MESSAGES = Messages.of(HouseStylePart.class);

    private static final int BYTE = 0xFF;

    private final Runnable changed;
    private final Group body;
    private final Text colour;
    private final Label logoWords;
    private final Button remove;
    private Optional<Logo> logo;
    private Optional<String> logoProblem = Optional.empty();

    HouseStylePart(Composite parent, HouseStyle style, Runnable changed) {
        this.changed = changed;
        this.logo = style.logo();
        body = new Group(parent, SWT.NONE);
        body.setText(MESSAGES.text("style.title"));
        GridLayoutFactory.swtDefaults().numColumns(4).applyTo(body);
        new Label(body, SWT.NONE).setText(MESSAGES.text("style.colour"));
        colour = new Text(body, SWT.BORDER);
        colour.setMessage("#005A9C");
        colour.setText(style.colour().map(HouseColour::toString).orElse(""));
        colour.addListener(SWT.Modify, event -> changed.run());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(90, SWT.DEFAULT).applyTo(colour);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(button("style.colour.choose", this::chooseColour));
        new Label(body, SWT.NONE).setText(MESSAGES.text("style.logo"));
        logoWords = new Label(body, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(logoWords);
        button("style.logo.choose", this::chooseLogo);
        remove = button("style.logo.remove", this::removeLogo);
        tellLogo();
    }

    private Button button(String key, Runnable press) {
        Button button = new Button(body, SWT.PUSH);
        button.setText(MESSAGES.text(key));
        button.addListener(SWT.Selection, event -> press.run());
        GridDataFactory.fillDefaults().applyTo(button);
        return button;
    }

    private void chooseColour() {
        ColorDialog dialog = new ColorDialog(body.getShell());
        colour().map(HouseColour::rgb).ifPresent(rgb -> dialog.setRGB(
                new RGB(rgb >> 16 & BYTE, rgb >> 8 & BYTE, rgb & BYTE)));
        RGB chosen = dialog.open();
        if (chosen != null) {
            colour.setText(new HouseColour(chosen.red << 16 | chosen.green << 8 | chosen.blue).toString());
        }
    }

    private void chooseLogo() {
        FileDialog dialog = new FileDialog(body.getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] { "*.png;*.jpg;*.jpeg;*.PNG;*.JPG;*.JPEG" });
        String chosen = dialog.open();
        if (chosen != null) {
            read(Path.of(chosen));
        }
    }

    /** Takes the picture in a file, or says why it cannot be a logo. */
    private void read(Path file) {
        try {
            LogoFile.read(file).ifPresentOrElse(read -> use(Optional.of(read)),
                    () -> refuse("style.logo.wrong", file));
        } catch (IOException e) {
            refuse("style.logo.unreadable", file);
        }
    }

    private void removeLogo() {
        use(Optional.empty());
    }

    private void use(Optional<Logo> other) {
        logo = other;
        logoProblem = Optional.empty();
        tellLogo();
        changed.run();
    }

    /** The logo stays as it is. */
    private void refuse(String key, Path file) {
        logoProblem = Optional.of(MESSAGES.text(key, file.getFileName()));
        changed.run();
    }

    private void tellLogo() {
        logoWords.setText(logo.map(Logo::toString).orElse(MESSAGES.text("style.logo.none")));
        remove.setEnabled(logo.isPresent());
    }

    Composite control() {
        return body;
    }

    private Optional<HouseColour> colour() {
        try {
            return colour.getText().isBlank() ? Optional.empty() : Optional.of(HouseColour.parse(colour.getText()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What is wrong with what was chosen. */
    Optional<String> problem() {
        return colour().isEmpty() && !colour.getText().isBlank()
                ? Optional.of(MESSAGES.text("style.colour.wrong", colour.getText().strip())) : logoProblem;
    }

    HouseStyle style() {
        return new HouseStyle(colour(), logo);
    }
}
