package org.partnerstrategy.exchange.cell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.partnerstrategy.model.text.Message;

/**
 * Editing of a cell that holds one of a few values. The first letters of a value are enough; an empty cell means the
 * first value.
 *
 * @param <T> the elements of the rows
 * @param <V> the values
 */
public final class Choices<T, V> implements CellEditing<T> {

    private final List<V> values;
    private final Function<V, String> label;
    private final BiConsumer<T, V> change;

    /**
     * @param values all values; the first is the one that says nothing
     * @param label what a value is called in the language of the workbench
     * @param change gives a row a value
     */
    public Choices(List<V> values, Function<V, String> label, BiConsumer<T, V> change) {
        this.values = List.copyOf(values);
        this.label = label;
        this.change = change;
    }

    @Override
    public CellChange read(T row, String text) {
        return meant(text).map(value -> CellChange.accepted(() -> change.accept(row, value)))
                .orElseGet(() -> CellChange.refused(Message.of(Choices.class, "choice.unknown", text,
                        values.stream().map(label).filter(name -> !name.isEmpty()).collect(Collectors.joining(", ")))
                        .in(Locale.getDefault())));
    }

    @Override
    public List<String> proposals(T row, String typed) {
        String key = key(typed);
        boolean isWhole = values.stream().anyMatch(value -> key(label.apply(value)).equals(key));
        return values.stream().map(label).filter(name -> !name.isEmpty())
                .filter(name -> isWhole || key(name).contains(key)).toList();
    }

    @Override
    public boolean isClosed() {
        return true;
    }

    private Optional<V> meant(String text) {
        String key = key(text);
        if (key.isEmpty()) {
            return values.stream().findFirst();
        }
        return values.stream().filter(value -> key(label.apply(value)).equals(key)).findFirst().or(() -> {
            List<V> beginning = values.stream().filter(value -> key(label.apply(value)).startsWith(key)).toList();
            return beginning.size() == 1 ? Optional.of(beginning.get(0)) : Optional.empty();
        });
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.getDefault());
    }
}
