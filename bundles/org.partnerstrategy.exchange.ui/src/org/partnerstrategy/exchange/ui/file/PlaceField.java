/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.partnerstrategy.ui.file.TypedPath;

/** The row of a page that says where files go: what it is, a field to type in, and a button to browse. */
public final class PlaceField {

    private final Composite row;
    private final Label label;
    private final Text text;
    private final Button browse;

    /**
     * Makes the row across a page with two columns.
     *
     * @param label what is beside the field
     * @param browse what the button says
     * @param changed runs at each change of what is typed
     */
    public PlaceField(Composite body, String label, String browse, Runnable changed) {
        row = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(row);
        this.label = new Label(row, SWT.NONE);
        this.label.setText(label);
        text = new Text(row, SWT.BORDER);
        text.addListener(SWT.Modify, event -> changed.run());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(text);
        this.browse = new Button(row, SWT.PUSH);
        this.browse.setText(browse);
    }

    /** The row, with three columns, in which others can follow. */
    public Composite row() {
        return row;
    }

    /** The button. */
    public Button button() {
        return browse;
    }

    /** Runs when the button is pressed. */
    public void onBrowse(Runnable run) {
        browse.addListener(SWT.Selection, event -> run.run());
    }

    /** Says something else beside the field. */
    public void label(String other) {
        label.setText(other);
        label.requestLayout();
    }

    /** What is typed. */
    public String typed() {
        return text.getText();
    }

    /** Types something else. */
    public void type(String other) {
        text.setText(other);
    }

    /** Lets the user choose a folder, beginning with what is typed. */
    public void chooseFolder(String title) {
        DirectoryDialog dialog = new DirectoryDialog(row.getShell());
        dialog.setText(title);
        Optional<Path> now = TypedPath.of(typed());
        now.filter(Files::isDirectory).or(() -> now.map(Path::getParent))
                .ifPresent(folder -> dialog.setFilterPath(folder.toString()));
        Optional.ofNullable(dialog.open()).ifPresent(this::type);
    }
}
