/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.attribute;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.partnerstrategy.field.Field;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.FieldInput;
import org.partnerstrategy.field.Inputs;
import org.partnerstrategy.field.ParsedInput;
import org.partnerstrategy.field.text.Words;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.attribute.AttributeValues;
import org.partnerstrategy.method.attribute.AttributeWords;
import org.partnerstrategy.method.attribute.WrittenValue;
import org.partnerstrategy.model.AttributeType;
import org.partnerstrategy.model.Attributed;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/**
 * A fact that the strategy itself wants to know: an attribute of its own, read and typed by the rules of its type. The
 * first letters of a choice are enough; no text takes the value away.
 *
 * @param <T> the kind of element that is asked
 * @param attribute the attribute
 * @param holder the element that has the value; none where what is asked has no such element
 */
public record AttributeField<T>(CustomAttribute attribute, Function<T, Optional<? extends Attributed>> holder)
        implements Field<T>, FieldInput<T> {

    private static final String PREFIX = "attribute.";

    /** Of the elements that have the attribute. */
    public static <T extends Attributed> AttributeField<T> of(CustomAttribute attribute) {
        return new AttributeField<>(attribute, Optional::of);
    }

    /** Of relations: their own values, and those of their partners and goals. */
    public static AttributeField<Relation> ofRelations(CustomAttribute attribute) {
        return new AttributeField<>(attribute, relation -> AttributeValues.holder(relation, attribute));
    }

    @Override
    public String key() {
        return PREFIX + attribute.getId();
    }

    @Override
    public String column() {
        return title(Locale.ROOT);
    }

    @Override
    public String title(Locale language) {
        return ElementName.of(attribute).in(language);
    }

    @Override
    public Optional<String> explanation(Locale language) {
        return Optional.ofNullable(attribute.getDescription()).filter(text -> !text.isBlank());
    }

    @Override
    public Optional<Object> value(T element, FieldContext context) {
        return written(element).flatMap(written -> WrittenValue.content(attribute.getType(), written)
                .<Object>map(content -> content).or(() -> Optional.of(written)));
    }

    /** The value as the file has it; none when nothing is known. */
    public Optional<String> written(T element) {
        return holder.apply(element).flatMap(owner -> AttributeValues.written(owner, attribute));
    }

    @Override
    public String text(T element, FieldContext context) {
        return holder.apply(element).map(owner -> AttributeWords.of(owner, attribute, context.language())).orElse("");
    }

    /** The value in the language of the workbench; nothing where nothing is known. */
    public String text(T element) {
        return holder.apply(element).map(owner -> AttributeWords.of(owner, attribute, Locale.getDefault())).orElse("");
    }

    /** As spreadsheets read it: amounts without marks between the thousands. */
    @Override
    public String tableText(T element, FieldContext context) {
        return value(element, context).orElse("") instanceof BigDecimal euro ? euro.toPlainString().replace('.',
                DecimalFormatSymbols.getInstance(context.language()).getDecimalSeparator()) : text(element, context);
    }

    @Override
    public Optional<FieldInput<T>> input(FieldContext context) {
        return Optional.of(this);
    }

    @Override
    public boolean mayEdit(T element) {
        return holder.apply(element).isPresent();
    }

    @Override
    public ParsedInput read(T element, String text) {
        Optional<? extends Attributed> owner = holder.apply(element);
        if (owner.isEmpty()) {
            return text.isEmpty() ? ParsedInput.unchanged() : ParsedInput.refused(say("attribute.nowhere"));
        }
        if (text.isEmpty()) {
            return change(element, owner.get(), Optional.empty());
        }
        return TypedText.read(attribute, text).or(() -> begun(text))
                .map(written -> change(element, owner.get(), Optional.of(written)))
                .orElseGet(() -> ParsedInput.refused(refusal(text)));
    }

    private ParsedInput change(T element, Attributed owner, Optional<String> written) {
        Runnable change = () -> AttributeValues.set(owner, attribute, written);
        int relations = relations(owner);
        return owner != element && relations > 1
                ? ParsedInput.accepted(change, say("attribute.shared", ElementName.of(owner), relations))
                : ParsedInput.accepted(change);
    }

    private static int relations(Attributed owner) {
        return switch (owner) {
        case Partner partner -> partner.getRelations().size();
        case Goal goal -> goal.getRelations().size();
        default -> 1;
        };
    }

    /** The only choice that begins so. */
    private Optional<String> begun(String text) {
        List<String> beginning = choices().filter(choice -> Words.key(choice).startsWith(Words.key(text))).toList();
        return beginning.size() == 1 ? TypedText.read(attribute, beginning.getFirst()) : Optional.empty();
    }

    private Stream<String> choices() {
        return switch (attribute.getType()) {
        case CHOICE -> attribute.getChoices().stream();
        case YES_NO -> Stream.of("true", "false")
                .map(written -> AttributeWords.of(attribute, written, Locale.getDefault()));
        default -> Stream.empty();
        };
    }

    private Message refusal(String text) {
        return switch (attribute.getType()) {
        case TEXT -> say("text.characters");
        case WHOLE_NUMBER -> say("whole.unknown", text);
        case EURO -> say("money.unknown", text);
        case DATE -> say("day.unknown", text);
        case YES_NO, CHOICE -> say("choice.unknown", text, String.join(", ", choices().toList()));
        };
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(Inputs.class, key, arguments);
    }

    @Override
    public List<String> proposals(T element, String typed) {
        String key = Words.key(typed);
        boolean isWhole = choices().anyMatch(choice -> Words.key(choice).equals(key));
        // Those that begin so come first: Enter takes the first one.
        return choices().filter(choice -> isWhole || Words.key(choice).contains(key))
                .sorted(Comparator.comparing(choice -> !isWhole && !Words.key(choice).startsWith(key))).toList();
    }

    @Override
    public boolean isClosed() {
        return attribute.getType() == AttributeType.CHOICE || attribute.getType() == AttributeType.YES_NO;
    }

    @Override
    public boolean isLong() {
        return attribute.getType() == AttributeType.TEXT;
    }
}
