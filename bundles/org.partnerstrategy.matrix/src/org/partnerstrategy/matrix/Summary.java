package org.partnerstrategy.matrix;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnerstrategy.method.Cuts;
import org.partnerstrategy.method.Zone;

/** Says in sentences what can be seen in a picture, for those who do not see it. */
final class Summary {

    private Summary() {
    }

    static String of(List<Marker> markers, int toPlace, Cuts cuts, Words words) {
        String zones = Stream.of(Zone.values())
                .map(zone -> words.of("summary.zone", zone.label(), count(markers, zone, cuts)))
                .collect(Collectors.joining(", "));
        long above = markers.stream().filter(Marker::above).count();
        return words.of("summary", markers.size(), zones, above, markers.size() - above, toPlace);
    }

    private static long count(List<Marker> markers, Zone zone, Cuts cuts) {
        return markers.stream().filter(marker -> cuts.zoneOf(marker.shown()) == zone).count();
    }
}
