/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.cli.FormatOption;
import org.partnerstrategy.cli.StudioCommand;
import org.partnerstrategy.cli.output.CommandReport;
import org.partnerstrategy.cli.output.FieldRow;
import org.partnerstrategy.cli.output.ReportColumn;
import org.partnerstrategy.field.Field;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Message;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the elements of a kind with their fields. */
@Command(name = "list")
public final class ListCommand extends StrategyCommand {

    private static final String IDENTITY = "id";

    @Parameters(index = "1", paramLabel = "KIND", descriptionKey = "kind")
    private String kind;

    @Option(names = "--fields", paramLabel = "FIELD[,FIELD...]", split = ",")
    private List<String> names = List.of();

    @Mixin
    private FormatOption format;

    @Override
    public Integer call() throws StrategyFileException {
        ElementKind listed = ElementKind.of(kind);
        PartnerStrategy strategy = load();
        FieldContext context = new FieldContext(() -> strategy, language());
        List<Field<EObject>> fields = fields(listed, strategy);
        List<EObject> elements = listed.elements(strategy);
        List<FieldRow> rows = elements.stream().map(element -> row(element, fields, context)).toList();
        List<ReportColumn<FieldRow>> all = Stream.concat(Stream.of(
                new ReportColumn<FieldRow>(IDENTITY, Message.verbatim(IDENTITY),
                row -> row.members().get(IDENTITY))), fields.stream().map(this::column)).toList();
        // People are not helped by what nobody filled in.
        List<ReportColumn<FieldRow>> told = fields.stream().filter(field -> !names.isEmpty()
                || elements.stream().anyMatch(element -> field.isFilled(element, context))).map(this::column).toList();
        format.print(new CommandReport<>(rows, told.isEmpty() ? all : told, all), language(), out());
        return StudioCommand.DONE;
    }

    private List<Field<EObject>> fields(ElementKind listed, PartnerStrategy strategy) {
        List<Field<EObject>> known = listed.fields(strategy);
        List<Field<EObject>> chosen = new ArrayList<>();
        for (String name : names) {
            chosen.add(FieldValues.find(listed.type(), strategy, name).filter(known::contains)
                    .orElseThrow(() -> new BadInputException(FieldValues.unknown(name, known))));
        }
        return chosen.isEmpty() ? known : chosen;
    }

    private ReportColumn<FieldRow> column(Field<EObject> field) {
        return new ReportColumn<>(field.column(), Message.verbatim(field.title(language())),
                row -> row.members().get(field.column()));
    }

    private static FieldRow row(EObject element, List<Field<EObject>> fields, FieldContext context) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(IDENTITY, EcoreUtil.getID(element));
        fields.forEach(field -> members.put(field.column(), member(field, element, context)));
        return new FieldRow(members);
    }

    /** Numbers as programs know them, all else as people read it. */
    private static Object member(Field<EObject> field, EObject element, FieldContext context) {
        Optional<Object> value = field.value(element, context);
        return switch (value.orElse("")) {
        case Score score -> score.points();
        case Number number -> number;
        case Enumerator literal -> field.text(element, context);
        default -> field.isFilled(element, context) ? field.tableText(element, context) : null;
        };
    }
}
