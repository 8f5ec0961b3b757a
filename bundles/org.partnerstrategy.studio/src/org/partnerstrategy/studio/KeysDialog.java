/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.field.Ellipsis;

/** Lists the keys of everything that the studio can do. */
final class KeysDialog extends Dialog {

    private static final Messages MESSAGES = Messages.of(KeysDialog.class);

    private static final String HELP = "org.partnerstrategy.studio.keys";
    private static final int WIDTH = 720;
    private static final int HEIGHT = 420;
    private static final String OWN = "org.partnerstrategy.";
    private static final List<String> PLATFORM = List.of("org.eclipse.ui.file.save", "org.eclipse.ui.file.saveAs",
            "org.eclipse.ui.file.print", "org.eclipse.ui.file.close", "org.eclipse.ui.file.closeAll",
            "org.eclipse.ui.file.exit", "org.eclipse.ui.edit.undo", "org.eclipse.ui.edit.redo",
            "org.eclipse.ui.edit.cut", "org.eclipse.ui.edit.copy", "org.eclipse.ui.edit.paste",
            "org.eclipse.ui.edit.delete", "org.eclipse.ui.edit.selectAll", "org.eclipse.ui.edit.findReplace",
            "org.eclipse.ui.window.nextView", "org.eclipse.ui.window.nextEditor",
            "org.eclipse.ui.window.activateEditor", "org.eclipse.ui.window.maximizePart",
            "org.eclipse.ui.help.dynamicHelp");

    private static final List<String> GESTURES = List.of("matrix.next", "matrix.move", "matrix.moveFar",
            "matrix.direction", "matrix.remove", "matrix.zoom", "matrix.all", "table.edit", "table.fill",
            "table.replace", "table.filter", "table.add", "table.delete", "table.menu");

    private record Row(String name, String keys) {
    }

    private KeysDialog(Shell parent) {
        super(parent);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    static void open(Shell parent) {
        new KeysDialog(parent).open();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(MESSAGES.text("keys.title"));
        PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HELP);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite body = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(body);
        TableColumnLayout layout = new TableColumnLayout();
        body.setLayout(layout);
        Table table = new Table(body, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        Ellipsis.always(table);
        column(table, layout, "keys.command", 3);
        column(table, layout, "keys.keys", 2);
        for (Row row : rows()) {
            new TableItem(table, SWT.NONE).setText(new String[] { row.name(), row.keys() });
        }
        return area;
    }

    private static void column(Table table, TableColumnLayout layout, String key, int weight) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(MESSAGES.text(key));
        layout.setColumnData(column, new ColumnWeightData(weight));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CLOSE_ID, MESSAGES.text("answer.close"), true)
                .addListener(SWT.Selection, event -> close());
    }

    private static List<Row> rows() {
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        Stream<Row> commands = Arrays.stream(bindings.getBindings()).map(Binding::getParameterizedCommand)
                .filter(command -> command != null && isListed(command.getId())).distinct()
                .map(command -> row(bindings, command)).flatMap(Optional::stream).distinct();
        return Stream.concat(commands, gestures()).sorted(Comparator.comparing(Row::name, Collator.getInstance()))
                .toList();
    }

    /** What keys do in the matrix and in tables, where they are no commands. */
    private static Stream<Row> gestures() {
        return GESTURES.stream().map(key -> new Row(MESSAGES.text("gesture." + key),
                MESSAGES.text("gesture." + key + ".keys")));
    }

    private static boolean isListed(String command) {
        return command.startsWith(OWN) || PLATFORM.contains(command);
    }

    private static Optional<Row> row(IBindingService bindings, ParameterizedCommand command) {
        try {
            String keys = bindings.getBestActiveBindingFormattedFor(command.getId());
            String own = Arrays.stream(bindings.getBindings())
                    .filter(binding -> command.equals(binding.getParameterizedCommand()))
                    .map(binding -> binding.getTriggerSequence().format()).findFirst().orElse(keys);
            String shown = command.getParameterMap().isEmpty() && keys != null ? keys : own;
            return Optional.of(new Row(command.getName(), shown));
        } catch (NotDefinedException e) {
            return Optional.empty();
        }
    }
}
