package org.partnerstrategy.exchange.cell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.partnerstrategy.exchange.Words;
import org.partnerstrategy.exchange.attribute.TypedText;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.attribute.AttributeValues;
import org.partnerstrategy.method.attribute.AttributeWords;
import org.partnerstrategy.model.AttributeType;
import org.partnerstrategy.model.Attributed;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;

/**
 * Editing of an attribute that the strategy defines, by the rules of its type. The first letters of a choice are
 * enough; an empty cell takes the value away.
 *
 * @param <T> the elements of the rows
 * @param attribute the attribute
 * @param holder the element that has the value; none where a row has no such element
 */
public record AttributeEditing<T>(CustomAttribute attribute, Function<T, Optional<? extends Attributed>> holder)
        implements CellEditing<T> {

    private static final Messages MESSAGES = Messages.of(AttributeEditing.class);

    /** Editing of the cells of a relation's row: its own values, and those of its partner and its goal. */
    public static AttributeEditing<Relation> ofRelations(CustomAttribute attribute) {
        return new AttributeEditing<>(attribute, relation -> AttributeValues.holder(relation, attribute));
    }

    /** What a row's cell says. */
    public String text(T row) {
        return holder.apply(row).map(element -> AttributeWords.of(element, attribute, Locale.getDefault())).orElse("");
    }

    @Override
    public boolean mayEdit(T row) {
        return holder.apply(row).isPresent();
    }

    @Override
    public CellChange read(T row, String text) {
        Optional<? extends Attributed> element = holder.apply(row);
        if (element.isEmpty()) {
            return text.isEmpty() ? CellChange.accepted(() -> { })
                    : CellChange.refused(MESSAGES.text("attribute.nowhere"));
        }
        if (text.isEmpty()) {
            return change(row, element.get(), Optional.empty());
        }
        return TypedText.read(attribute, text).or(() -> begun(text))
                .map(written -> change(row, element.get(), Optional.of(written)))
                .orElseGet(() -> CellChange.refused(refusal(text)));
    }

    private CellChange change(T row, Attributed element, Optional<String> written) {
        Runnable change = () -> AttributeValues.set(element, attribute, written);
        int rows = relations(element);
        return element != row && rows > 1
                ? CellChange.accepted(change, MESSAGES.text("attribute.shared", ElementName.of(element), rows))
                : CellChange.accepted(change);
    }

    private static int relations(Attributed element) {
        return switch (element) {
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

    private String refusal(String text) {
        return switch (attribute.getType()) {
        case TEXT -> MESSAGES.text("text.characters");
        case WHOLE_NUMBER -> MESSAGES.text("whole.unknown", text);
        case EURO -> MESSAGES.text("money.unknown", text, Money.say(BigDecimal.valueOf(12_500)));
        case DATE -> MESSAGES.text("day.unknown", text, Dates.say(LocalDate.of(2026, 3, 11)));
        case YES_NO, CHOICE -> MESSAGES.text("choice.unknown", text, String.join(", ", choices().toList()));
        };
    }

    @Override
    public List<String> proposals(T row, String typed) {
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
