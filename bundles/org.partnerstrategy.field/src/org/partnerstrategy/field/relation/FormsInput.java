/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.field.FieldInput;
import org.partnerstrategy.field.ParsedInput;
import org.partnerstrategy.field.text.FormName;
import org.partnerstrategy.field.text.Words;
import org.partnerstrategy.method.Term;
import org.partnerstrategy.method.form.FormCatalogue;
import org.partnerstrategy.method.form.NamedForm;
import org.partnerstrategy.model.Form;
import org.partnerstrategy.model.FormKind;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/**
 * The forms of a relation, several with semicolons or commas between (handbook, step 1, third column).
 *
 * @param strategy of which the forms that are used are proposed
 * @param catalogue forms that have a name of their own, which are proposed too
 */
public record FormsInput(Supplier<PartnerStrategy> strategy, FormCatalogue catalogue) implements FieldInput<Relation> {

    private static final String BETWEEN = "; ";
    private static final String SEPARATORS = ";,/+&";

    /**
     * With the forms of the installed plug-ins.
     *
     * @param strategy of which the forms that are used are proposed
     */
    public FormsInput(Supplier<PartnerStrategy> strategy) {
        this(strategy, MethodWithPlugIns.installed().forms());
    }

    /** The forms of a relation in the language of the workbench. */
    public static String text(Relation relation) {
        return text(relation, Locale.getDefault());
    }

    /** The forms of a relation in words. */
    static String text(Relation relation, Locale language) {
        return relation.getForms().stream().map(form -> text(form, language)).collect(Collectors.joining(BETWEEN));
    }

    /** What a form is called in the language of the workbench: by its own name, else by its kind. */
    public static String text(Form form) {
        return text(form, Locale.getDefault());
    }

    private static String text(Form form, Locale language) {
        return form.getName() == null || form.getName().isBlank() ? Term.of(form.getKind()).in(language)
                : form.getName();
    }

    @Override
    public ParsedInput read(Relation relation, String text) {
        List<FormName> names = FormName.parse(text, catalogue);
        Runnable change = () -> set(relation, names);
        return names.stream().filter(name -> name.kind() == FormKind.OTHER && !isKnown(name)).findFirst()
                .map(other -> Message.of(FormsInput.class, "form.new", other.name())).or(() -> description(names))
                .map(note -> ParsedInput.accepted(change, note)).orElseGet(() -> ParsedInput.accepted(change));
    }

    /** What the last form is, if its name does not say it all. */
    private static Optional<Message> description(List<FormName> names) {
        return names.isEmpty() ? Optional.empty() : names.getLast().known().flatMap(NamedForm::description)
                .map(Message::verbatim);
    }

    private boolean isKnown(FormName name) {
        return known().anyMatch(known -> Words.key(known).equals(Words.key(name.name())));
    }

    /** Forms that are named already stay as they are. */
    private static void set(Relation relation, List<FormName> names) {
        List<Form> gone = new ArrayList<>(relation.getForms());
        for (FormName name : names) {
            Optional<Form> same = gone.stream().filter(form -> isCalled(form, name)).findFirst();
            same.ifPresentOrElse(gone::remove, () -> relation.getForms().add(form(name)));
        }
        EcoreUtil.deleteAll(gone, true);
    }

    private static boolean isCalled(Form form, FormName name) {
        return name.name().isEmpty() ? form.getKind() == name.kind() && text(form).equals(kind(name.kind()))
                : name.isCalled(text(form));
    }

    private static Form form(FormName name) {
        Form form = PartnerStrategyFactory.eINSTANCE.createForm();
        form.setKind(name.kind());
        form.setName(name.name().isEmpty() ? null : name.name());
        return form;
    }

    /** Proposals for the last form that is being typed. */
    @Override
    public List<String> proposals(Relation relation, String typed) {
        int start = IntStream.range(0, SEPARATORS.length()).map(i -> typed.lastIndexOf(SEPARATORS.charAt(i))).max()
                .orElseThrow() + 1;
        String before = start == 0 ? "" : typed.substring(0, start) + " ";
        String last = Words.key(typed.substring(start));
        return known().filter(name -> Words.key(name).contains(last)).map(name -> before + name)
                .filter(text -> !text.equals(typed)).toList();
    }

    /** The kinds of form with those of plug-ins, and the names that are used in the strategy. */
    public Stream<String> known() {
        Stream<String> kinds = Stream.of(FormKind.values()).filter(kind -> kind != FormKind.OTHER)
                .map(FormsInput::kind);
        Stream<String> named = catalogue.forms().stream().map(NamedForm::name);
        Stream<String> used = strategy.get().getRelations().stream().flatMap(other -> other.getForms().stream())
                .map(FormsInput::text).sorted();
        return Stream.of(kinds, named, used).flatMap(names -> names).distinct();
    }

    private static String kind(FormKind kind) {
        return Term.of(kind).in(Locale.getDefault());
    }
}
