// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tables;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.relationalimages.design.Reads;
import org.relationalimages.design.labels.Label;
import org.relationalimages.model.AwarenessDegree;
import org.relationalimages.model.AwarenessReading;
import org.relationalimages.model.Identified;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.sessions.Session;

/** The table of awareness by session. */
public class AwarenessTableServices {

	/** Whether there are lines and columns. */
	@Reads({ "images", "sessions" })
	public boolean hasImagesAndSessions(CaseFile file) {
		return !file.getImages().isEmpty() && !file.getSessions().isEmpty();
	}

	/** The readings of all images: of several in one session the last one, since a place holds one. */
	@Reads("images.awarenessHistory.session")
	public List<AwarenessReading> awarenessReadings(CaseFile file) {
		List<AwarenessReading> readings = new ArrayList<>();
		for (RelationalImage image : file.getImages()) {
			Map<Session, AwarenessReading> last = new IdentityHashMap<>();
			for (AwarenessReading reading : image.getAwarenessHistory())
				last.put(reading.getSession(), reading);
			readings.addAll(image.getAwarenessHistory().stream().filter(reading -> last.get(reading.getSession()) == reading).toList());
		}
		return readings;
	}

	/** The degree of awareness in words. */
	@Reads("degree")
	public String degreeCell(AwarenessReading reading) {
		return Label.words(reading.getDegree());
	}

	/** Whether what was typed is a degree of awareness, or the beginning of one. */
	public boolean namesDegree(Identified element, String typed) {
		return find(typed) != null;
	}

	/** The degree that was typed; for anything else the one that is there. */
	public AwarenessDegree degreeNamed(Identified element, String typed) {
		AwarenessDegree found = find(typed);
		return found != null ? found : element instanceof AwarenessReading reading ? reading.getDegree() : AwarenessDegree.NOT_NOTED;
	}

	private static AwarenessDegree find(String typed) {
		if (Label.isBlank(typed))
			return null;
		String wanted = typed.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
		for (AwarenessDegree degree : AwarenessDegree.VALUES)
			if (Label.words(degree).startsWith(wanted))
				return degree;
		return null;
	}
}
