// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import org.eclipse.emf.common.util.EList;
import org.relationalimages.model.Identified;
import org.relationalimages.model.SourceRef;
import org.relationalimages.model.couples.Dyad;
import org.relationalimages.model.couples.ExternalProblem;
import org.relationalimages.model.images.Experience;
import org.relationalimages.model.images.ImageRevision;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.images.SocialImage;
import org.relationalimages.model.practice.ExerciseForm;
import org.relationalimages.model.practice.Programme;
import org.relationalimages.model.practice.Scale;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.strategies.Enactment;
import org.relationalimages.model.strategies.Fear;
import org.relationalimages.model.strategies.HeldBackPart;
import org.relationalimages.model.strategies.Paradox;
import org.relationalimages.model.strategies.StrategyOfSurvival;
import org.relationalimages.model.strategies.Yearning;
import org.relationalimages.model.teaching.TeachingGuide;

/** One case: the people, their relational images, the sessions and everything learned. It is the root of a .relimages file. Source: workbench. */
public interface CaseFile extends Identified {
	/** Clinical work, a teaching case or a template. Source: workbench. */
	CaseKind getKind();
	void setKind(CaseKind value);

	/** The title of the case; no real name. Source: workbench. */
	String getTitle();
	void setTitle(String value);

	/** What the case is about in a few sentences. Source: workbench. */
	String getSummary();
	void setSummary(String value);

	/** The language the case is written in, as a language tag such as en or pt-BR. Source: workbench. */
	String getLanguage();
	void setLanguage(String value);

	/** The version of this model that the file was written with; without a default, so that every program writes it. Source: workbench. */
	String getSchemaVersion();
	void setSchemaVersion(String value);

	/** How many sessions count as the beginning of treatment, 1 to 50; 6 is a proposal of this workbench. Source: S2#11, workbench. */
	Integer getEarlyTreatmentSessions();
	void setEarlyTreatmentSessions(Integer value);

	/** Consent, de-identification and how long to keep the case. Source: P90. */
	PrivacyInfo getPrivacy();
	void setPrivacy(PrivacyInfo value);

	/** The people of the case, by pseudonym. Source: S0#1. */
	EList<Person> getPersons();

	/** Who lives together. Source: P40. */
	EList<Household> getHouseholds();

	/** The bonds between them. Source: S0#1, S0#26. */
	EList<Relationship> getRelationships();

	/** Emotional qualities that the user added to the usual ones. Source: P79. */
	EList<CustomQuality> getCustomQualities();

	/** The times of life in which images were formed, earliest first. Source: S0#16, S0#17. */
	EList<LifeLayer> getLifeLayers();

	/** What happened in relationships. Source: S0#1, S0#32. */
	EList<Experience> getExperiences();

	/** The inner pictures of relationships. Source: S0#1. */
	EList<RelationalImage> getImages();

	/** Controlling images of the surrounding society. Source: P6. */
	EList<SocialImage> getSocialImages();

	/** How images and meanings changed. Source: S0#4. */
	EList<ImageRevision> getRevisions();

	/** The longings for connection. Source: S0#8. */
	EList<Yearning> getYearnings();

	/** The fears of what others will do. Source: S0#9. */
	EList<Fear> getFears();

	/** The parts of experience kept out of connection. Source: S0#10. */
	EList<HeldBackPart> getHeldBackParts();

	/** The methods that keep out of authentic engagement. Source: S0#13. */
	EList<StrategyOfSurvival> getStrategies();

	/** The central relational paradoxes, each joining yearnings and strategies. Source: S0#7. */
	EList<Paradox> getParadoxes();

	/** Where old images are played out. Source: S0#20. */
	EList<Enactment> getEnactments();

	/** The meetings, in order. Source: S0#14. */
	EList<Session> getSessions();

	/** Marked moments for comparing before and after. Source: P75, P77. */
	EList<Snapshot> getSnapshots();

	/** Pairs of moments that are looked at side by side. Source: P75, P77. */
	EList<Comparison> getComparisons();

	/** The couples looked at as a unit. Source: S2#1. */
	EList<Dyad> getDyads();

	/** Problems given a name of their own, outside the person. Source: S1#65. */
	EList<ExternalProblem> getProblems();

	/** Scales on which people place themselves. Source: S1#31. */
	EList<Scale> getScales();

	/** Runs of the six-phase practice programme. Source: S1#20. */
	EList<Programme> getProgrammes();

	/** Exercises filled in outside of a programme: an exception log, a coping list, a ritual. Source: S1#19, workbench. */
	EList<ExerciseForm> getForms();

	/** The guide for teaching with this case. Source: workbench. */
	TeachingGuide getTeaching();
	void setTeaching(TeachingGuide value);

	/** The texts and recordings referred to. Source: S0#42. */
	EList<SourceRef> getSources();

	/** Checking rules that were switched off in this case, each with its reason. Source: workbench. */
	EList<RuleMute> getMutes();

	/** The session as of which pictures show the case while their filter for it is on; empty means the latest. Source: P75, P77, workbench. */
	Session getShownAsOf();
	void setShownAsOf(Session value);
}
