// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.deidentify;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.model.cases.AgeBand;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.images.Experience;
import org.relationalimages.model.images.LifeLayer;

/** Replaces ages and years of birth by age bands. */
final class Ages {

	/** The lower limits of the bands, in years; the last one is the upper limit of the last band. */
	private static final double[] LIMITS = { 0, 2, 12, 18, 30, 65, 120 };
	private static final AgeBand[] BANDS = { AgeBand.INFANT, AgeBand.CHILD, AgeBand.ADOLESCENT, AgeBand.YOUNG_ADULT,
			AgeBand.ADULT, AgeBand.OLDER_ADULT };

	private Ages() {
	}

	/**
	 * Replaces all ages.
	 *
	 * @param year the year in which persons have the ages of the bands
	 * @return the number of ages and years of birth replaced
	 */
	static int replaceAges(CaseFile file, int year) {
		int ages = 0;
		for (Person person : file.getPersons()) {
			if (person.getBirthYear() == null)
				continue;
			if (person.getAgeBand() == AgeBand.UNKNOWN && person.getBirthYear() <= year)
				person.setAgeBand(BANDS[band(year - person.getBirthYear())]);
			person.setBirthYear(null);
			ages++;
		}
		for (var all = EcoreUtil.<EObject>getAllContents(file, false); all.hasNext();) {
			EObject element = all.next();
			if (element instanceof LifeLayer layer)
				ages += widen(layer.getAgeFrom(), layer.getAgeTo(), layer::setAgeFrom, layer::setAgeTo);
			else if (element instanceof Experience experience)
				ages += widen(experience.getAgeFrom(), experience.getAgeTo(), experience::setAgeFrom,
						experience::setAgeTo);
		}
		return ages;
	}

	/**
	 * Replaces a span by the one from the lower limit of the first age's band to the upper limit of the last age's. A
	 * missing limit stays missing.
	 */
	private static int widen(Double from, Double to, Consumer<Double> setFrom, Consumer<Double> setTo) {
		if (from == null && to == null)
			return 0;
		if (from != null)
			setFrom.accept(LIMITS[band(from)]);
		if (to != null)
			setTo.accept(end(from, to));
		return 1;
	}

	/** The upper limit of the band. A span that ends where a band begins does not reach into that band. */
	private static double end(Double from, double to) {
		int band = band(to);
		boolean touches = band > 0 && to == LIMITS[band] && (from == null || from < to);
		return touches ? to : LIMITS[band + 1];
	}

	private static int band(double age) {
		int band = 0;
		while (band < BANDS.length - 1 && age >= LIMITS[band + 1])
			band++;
		return band;
	}
}
