// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases.impl;

import java.util.Collection;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;
import org.relationalimages.model.SourceRef;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CaseKind;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.Comparison;
import org.relationalimages.model.cases.CustomQuality;
import org.relationalimages.model.cases.Household;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.PrivacyInfo;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.RuleMute;
import org.relationalimages.model.cases.Snapshot;
import org.relationalimages.model.couples.Dyad;
import org.relationalimages.model.couples.ExternalProblem;
import org.relationalimages.model.images.Experience;
import org.relationalimages.model.images.ImageRevision;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.images.SocialImage;
import org.relationalimages.model.impl.IdentifiedImpl;
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

public class CaseFileImpl extends IdentifiedImpl implements CaseFile {
	protected static final CaseKind KIND_EDEFAULT = CaseKind.CLINICAL;
	protected CaseKind kind = KIND_EDEFAULT;
	protected static final String TITLE_EDEFAULT = null;
	protected String title = TITLE_EDEFAULT;
	protected static final String SUMMARY_EDEFAULT = null;
	protected String summary = SUMMARY_EDEFAULT;
	protected static final String LANGUAGE_EDEFAULT = "en";
	protected String language = LANGUAGE_EDEFAULT;
	protected static final String SCHEMA_VERSION_EDEFAULT = null;
	protected String schemaVersion = SCHEMA_VERSION_EDEFAULT;
	protected static final Integer EARLY_TREATMENT_SESSIONS_EDEFAULT = Integer.valueOf(6);
	protected Integer earlyTreatmentSessions = EARLY_TREATMENT_SESSIONS_EDEFAULT;
	protected PrivacyInfo privacy;
	protected EList<Person> persons;
	protected EList<Household> households;
	protected EList<Relationship> relationships;
	protected EList<CustomQuality> customQualities;
	protected EList<LifeLayer> lifeLayers;
	protected EList<Experience> experiences;
	protected EList<RelationalImage> images;
	protected EList<SocialImage> socialImages;
	protected EList<ImageRevision> revisions;
	protected EList<Yearning> yearnings;
	protected EList<Fear> fears;
	protected EList<HeldBackPart> heldBackParts;
	protected EList<StrategyOfSurvival> strategies;
	protected EList<Paradox> paradoxes;
	protected EList<Enactment> enactments;
	protected EList<Session> sessions;
	protected EList<Snapshot> snapshots;
	protected EList<Comparison> comparisons;
	protected EList<Dyad> dyads;
	protected EList<ExternalProblem> problems;
	protected EList<Scale> scales;
	protected EList<Programme> programmes;
	protected EList<ExerciseForm> forms;
	protected TeachingGuide teaching;
	protected EList<SourceRef> sources;
	protected EList<RuleMute> mutes;
	protected Session shownAsOf;

	protected CaseFileImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return CasesPackage.Literals.CASE_FILE;
	}

	@Override
	public CaseKind getKind() {
		return kind;
	}

	@Override
	public void setKind(CaseKind newKind) {
		CaseKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.CASE_FILE__KIND, oldKind, kind));
	}

	@Override
	public String getTitle() {
		return title;
	}

	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.CASE_FILE__TITLE, oldTitle, title));
	}

	@Override
	public String getSummary() {
		return summary;
	}

	@Override
	public void setSummary(String newSummary) {
		String oldSummary = summary;
		summary = newSummary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.CASE_FILE__SUMMARY, oldSummary, summary));
	}

	@Override
	public String getLanguage() {
		return language;
	}

	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.CASE_FILE__LANGUAGE, oldLanguage, language));
	}

	@Override
	public String getSchemaVersion() {
		return schemaVersion;
	}

	@Override
	public void setSchemaVersion(String newSchemaVersion) {
		String oldSchemaVersion = schemaVersion;
		schemaVersion = newSchemaVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.CASE_FILE__SCHEMA_VERSION, oldSchemaVersion, schemaVersion));
	}

	@Override
	public Integer getEarlyTreatmentSessions() {
		return earlyTreatmentSessions;
	}

	@Override
	public void setEarlyTreatmentSessions(Integer newEarlyTreatmentSessions) {
		Integer oldEarlyTreatmentSessions = earlyTreatmentSessions;
		earlyTreatmentSessions = newEarlyTreatmentSessions;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.CASE_FILE__EARLY_TREATMENT_SESSIONS, oldEarlyTreatmentSessions, earlyTreatmentSessions));
	}

	@Override
	public PrivacyInfo getPrivacy() {
		return privacy;
	}

	public NotificationChain basicSetPrivacy(PrivacyInfo newPrivacy, NotificationChain msgs) {
		PrivacyInfo oldPrivacy = privacy;
		privacy = newPrivacy;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CasesPackage.CASE_FILE__PRIVACY, oldPrivacy, newPrivacy);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	@Override
	public void setPrivacy(PrivacyInfo newPrivacy) {
		if (newPrivacy != privacy) {
			NotificationChain msgs = null;
			if (privacy != null)
				msgs = ((InternalEObject)privacy).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CasesPackage.CASE_FILE__PRIVACY, null, msgs);
			if (newPrivacy != null)
				msgs = ((InternalEObject)newPrivacy).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CasesPackage.CASE_FILE__PRIVACY, null, msgs);
			msgs = basicSetPrivacy(newPrivacy, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.CASE_FILE__PRIVACY, newPrivacy, newPrivacy));
	}

	@Override
	public EList<Person> getPersons() {
		if (persons == null) {
			persons = new EObjectContainmentEList<Person>(Person.class, this, CasesPackage.CASE_FILE__PERSONS);
		}
		return persons;
	}

	@Override
	public EList<Household> getHouseholds() {
		if (households == null) {
			households = new EObjectContainmentEList<Household>(Household.class, this, CasesPackage.CASE_FILE__HOUSEHOLDS);
		}
		return households;
	}

	@Override
	public EList<Relationship> getRelationships() {
		if (relationships == null) {
			relationships = new EObjectContainmentEList<Relationship>(Relationship.class, this, CasesPackage.CASE_FILE__RELATIONSHIPS);
		}
		return relationships;
	}

	@Override
	public EList<CustomQuality> getCustomQualities() {
		if (customQualities == null) {
			customQualities = new EObjectContainmentEList<CustomQuality>(CustomQuality.class, this, CasesPackage.CASE_FILE__CUSTOM_QUALITIES);
		}
		return customQualities;
	}

	@Override
	public EList<LifeLayer> getLifeLayers() {
		if (lifeLayers == null) {
			lifeLayers = new EObjectContainmentEList<LifeLayer>(LifeLayer.class, this, CasesPackage.CASE_FILE__LIFE_LAYERS);
		}
		return lifeLayers;
	}

	@Override
	public EList<Experience> getExperiences() {
		if (experiences == null) {
			experiences = new EObjectContainmentEList<Experience>(Experience.class, this, CasesPackage.CASE_FILE__EXPERIENCES);
		}
		return experiences;
	}

	@Override
	public EList<RelationalImage> getImages() {
		if (images == null) {
			images = new EObjectContainmentEList<RelationalImage>(RelationalImage.class, this, CasesPackage.CASE_FILE__IMAGES);
		}
		return images;
	}

	@Override
	public EList<SocialImage> getSocialImages() {
		if (socialImages == null) {
			socialImages = new EObjectContainmentEList<SocialImage>(SocialImage.class, this, CasesPackage.CASE_FILE__SOCIAL_IMAGES);
		}
		return socialImages;
	}

	@Override
	public EList<ImageRevision> getRevisions() {
		if (revisions == null) {
			revisions = new EObjectContainmentEList<ImageRevision>(ImageRevision.class, this, CasesPackage.CASE_FILE__REVISIONS);
		}
		return revisions;
	}

	@Override
	public EList<Yearning> getYearnings() {
		if (yearnings == null) {
			yearnings = new EObjectContainmentEList<Yearning>(Yearning.class, this, CasesPackage.CASE_FILE__YEARNINGS);
		}
		return yearnings;
	}

	@Override
	public EList<Fear> getFears() {
		if (fears == null) {
			fears = new EObjectContainmentEList<Fear>(Fear.class, this, CasesPackage.CASE_FILE__FEARS);
		}
		return fears;
	}

	@Override
	public EList<HeldBackPart> getHeldBackParts() {
		if (heldBackParts == null) {
			heldBackParts = new EObjectContainmentEList<HeldBackPart>(HeldBackPart.class, this, CasesPackage.CASE_FILE__HELD_BACK_PARTS);
		}
		return heldBackParts;
	}

	@Override
	public EList<StrategyOfSurvival> getStrategies() {
		if (strategies == null) {
			strategies = new EObjectContainmentEList<StrategyOfSurvival>(StrategyOfSurvival.class, this, CasesPackage.CASE_FILE__STRATEGIES);
		}
		return strategies;
	}

	@Override
	public EList<Paradox> getParadoxes() {
		if (paradoxes == null) {
			paradoxes = new EObjectContainmentEList<Paradox>(Paradox.class, this, CasesPackage.CASE_FILE__PARADOXES);
		}
		return paradoxes;
	}

	@Override
	public EList<Enactment> getEnactments() {
		if (enactments == null) {
			enactments = new EObjectContainmentEList<Enactment>(Enactment.class, this, CasesPackage.CASE_FILE__ENACTMENTS);
		}
		return enactments;
	}

	@Override
	public EList<Session> getSessions() {
		if (sessions == null) {
			sessions = new EObjectContainmentEList<Session>(Session.class, this, CasesPackage.CASE_FILE__SESSIONS);
		}
		return sessions;
	}

	@Override
	public EList<Snapshot> getSnapshots() {
		if (snapshots == null) {
			snapshots = new EObjectContainmentEList<Snapshot>(Snapshot.class, this, CasesPackage.CASE_FILE__SNAPSHOTS);
		}
		return snapshots;
	}

	@Override
	public EList<Comparison> getComparisons() {
		if (comparisons == null) {
			comparisons = new EObjectContainmentEList<Comparison>(Comparison.class, this, CasesPackage.CASE_FILE__COMPARISONS);
		}
		return comparisons;
	}

	@Override
	public EList<Dyad> getDyads() {
		if (dyads == null) {
			dyads = new EObjectContainmentEList<Dyad>(Dyad.class, this, CasesPackage.CASE_FILE__DYADS);
		}
		return dyads;
	}

	@Override
	public EList<ExternalProblem> getProblems() {
		if (problems == null) {
			problems = new EObjectContainmentEList<ExternalProblem>(ExternalProblem.class, this, CasesPackage.CASE_FILE__PROBLEMS);
		}
		return problems;
	}

	@Override
	public EList<Scale> getScales() {
		if (scales == null) {
			scales = new EObjectContainmentEList<Scale>(Scale.class, this, CasesPackage.CASE_FILE__SCALES);
		}
		return scales;
	}

	@Override
	public EList<Programme> getProgrammes() {
		if (programmes == null) {
			programmes = new EObjectContainmentEList<Programme>(Programme.class, this, CasesPackage.CASE_FILE__PROGRAMMES);
		}
		return programmes;
	}

	@Override
	public EList<ExerciseForm> getForms() {
		if (forms == null) {
			forms = new EObjectContainmentEList<ExerciseForm>(ExerciseForm.class, this, CasesPackage.CASE_FILE__FORMS);
		}
		return forms;
	}

	@Override
	public TeachingGuide getTeaching() {
		return teaching;
	}

	public NotificationChain basicSetTeaching(TeachingGuide newTeaching, NotificationChain msgs) {
		TeachingGuide oldTeaching = teaching;
		teaching = newTeaching;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CasesPackage.CASE_FILE__TEACHING, oldTeaching, newTeaching);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	@Override
	public void setTeaching(TeachingGuide newTeaching) {
		if (newTeaching != teaching) {
			NotificationChain msgs = null;
			if (teaching != null)
				msgs = ((InternalEObject)teaching).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CasesPackage.CASE_FILE__TEACHING, null, msgs);
			if (newTeaching != null)
				msgs = ((InternalEObject)newTeaching).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CasesPackage.CASE_FILE__TEACHING, null, msgs);
			msgs = basicSetTeaching(newTeaching, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.CASE_FILE__TEACHING, newTeaching, newTeaching));
	}

	@Override
	public EList<SourceRef> getSources() {
		if (sources == null) {
			sources = new EObjectContainmentEList<SourceRef>(SourceRef.class, this, CasesPackage.CASE_FILE__SOURCES);
		}
		return sources;
	}

	@Override
	public EList<RuleMute> getMutes() {
		if (mutes == null) {
			mutes = new EObjectContainmentEList<RuleMute>(RuleMute.class, this, CasesPackage.CASE_FILE__MUTES);
		}
		return mutes;
	}

	@Override
	public Session getShownAsOf() {
		return shownAsOf;
	}

	@Override
	public void setShownAsOf(Session newShownAsOf) {
		Session oldShownAsOf = shownAsOf;
		shownAsOf = newShownAsOf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.CASE_FILE__SHOWN_AS_OF, oldShownAsOf, shownAsOf));
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CasesPackage.CASE_FILE__PRIVACY:
				return basicSetPrivacy(null, msgs);
			case CasesPackage.CASE_FILE__PERSONS:
				return ((InternalEList<?>)getPersons()).basicRemove(otherEnd, msgs);
			case CasesPackage.CASE_FILE__HOUSEHOLDS:
				return ((InternalEList<?>)getHouseholds()).basicRemove(otherEnd, msgs);
			case CasesPackage.CASE_FILE__RELATIONSHIPS:
				return ((InternalEList<?>)getRelationships()).basicRemove(otherEnd, msgs);
			case CasesPackage.CASE_FILE__CUSTOM_QUALITIES:
				return ((InternalEList<?>)getCustomQualities()).basicRemove(otherEnd, msgs);
			case CasesPackage.CASE_FILE__LIFE_LAYERS:
				return ((InternalEList<?>)getLifeLayers()).basicRemove(otherEnd, msgs);
			case CasesPackage.CASE_FILE__EXPERIENCES:
				return ((InternalEList<?>)getExperiences()).basicRemove(otherEnd, msgs);
			case CasesPackage.CASE_FILE__IMAGES:
				return ((InternalEList<?>)getImages()).basicRemove(otherEnd, msgs);
			case CasesPackage.CASE_FILE__SOCIAL_IMAGES:
				return ((InternalEList<?>)getSocialImages()).basicRemove(otherEnd, msgs);
			case CasesPackage.CASE_FILE__REVISIONS:
				return ((InternalEList<?>)getRevisions()).basicRemove(otherEnd, msgs);
			case CasesPackage.CASE_FILE__YEARNINGS:
				return ((InternalEList<?>)getYearnings()).basicRemove(otherEnd, msgs);
			case CasesPackage.CASE_FILE__FEARS:
				return ((InternalEList<?>)getFears()).basicRemove(otherEnd, msgs);
			case CasesPackage.CASE_FILE__HELD_BACK_PARTS:
				return ((InternalEList<?>)getHeldBackParts()).basicRemove(otherEnd, msgs);
			case CasesPackage.CASE_FILE__STRATEGIES:
				return ((InternalEList<?>)getStrategies()).basicRemove(otherEnd, msgs);
			case CasesPackage.CASE_FILE__PARADOXES:
				return ((InternalEList<?>)getParadoxes()).basicRemove(otherEnd, msgs);
			case CasesPackage.CASE_FILE__ENACTMENTS:
				return ((InternalEList<?>)getEnactments()).basicRemove(otherEnd, msgs);
			case CasesPackage.CASE_FILE__SESSIONS:
				return ((InternalEList<?>)getSessions()).basicRemove(otherEnd, msgs);
			case CasesPackage.CASE_FILE__SNAPSHOTS:
				return ((InternalEList<?>)getSnapshots()).basicRemove(otherEnd, msgs);
			case CasesPackage.CASE_FILE__COMPARISONS:
				return ((InternalEList<?>)getComparisons()).basicRemove(otherEnd, msgs);
			case CasesPackage.CASE_FILE__DYADS:
				return ((InternalEList<?>)getDyads()).basicRemove(otherEnd, msgs);
			case CasesPackage.CASE_FILE__PROBLEMS:
				return ((InternalEList<?>)getProblems()).basicRemove(otherEnd, msgs);
			case CasesPackage.CASE_FILE__SCALES:
				return ((InternalEList<?>)getScales()).basicRemove(otherEnd, msgs);
			case CasesPackage.CASE_FILE__PROGRAMMES:
				return ((InternalEList<?>)getProgrammes()).basicRemove(otherEnd, msgs);
			case CasesPackage.CASE_FILE__FORMS:
				return ((InternalEList<?>)getForms()).basicRemove(otherEnd, msgs);
			case CasesPackage.CASE_FILE__TEACHING:
				return basicSetTeaching(null, msgs);
			case CasesPackage.CASE_FILE__SOURCES:
				return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
			case CasesPackage.CASE_FILE__MUTES:
				return ((InternalEList<?>)getMutes()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CasesPackage.CASE_FILE__KIND:
				return getKind();
			case CasesPackage.CASE_FILE__TITLE:
				return getTitle();
			case CasesPackage.CASE_FILE__SUMMARY:
				return getSummary();
			case CasesPackage.CASE_FILE__LANGUAGE:
				return getLanguage();
			case CasesPackage.CASE_FILE__SCHEMA_VERSION:
				return getSchemaVersion();
			case CasesPackage.CASE_FILE__EARLY_TREATMENT_SESSIONS:
				return getEarlyTreatmentSessions();
			case CasesPackage.CASE_FILE__PRIVACY:
				return getPrivacy();
			case CasesPackage.CASE_FILE__PERSONS:
				return getPersons();
			case CasesPackage.CASE_FILE__HOUSEHOLDS:
				return getHouseholds();
			case CasesPackage.CASE_FILE__RELATIONSHIPS:
				return getRelationships();
			case CasesPackage.CASE_FILE__CUSTOM_QUALITIES:
				return getCustomQualities();
			case CasesPackage.CASE_FILE__LIFE_LAYERS:
				return getLifeLayers();
			case CasesPackage.CASE_FILE__EXPERIENCES:
				return getExperiences();
			case CasesPackage.CASE_FILE__IMAGES:
				return getImages();
			case CasesPackage.CASE_FILE__SOCIAL_IMAGES:
				return getSocialImages();
			case CasesPackage.CASE_FILE__REVISIONS:
				return getRevisions();
			case CasesPackage.CASE_FILE__YEARNINGS:
				return getYearnings();
			case CasesPackage.CASE_FILE__FEARS:
				return getFears();
			case CasesPackage.CASE_FILE__HELD_BACK_PARTS:
				return getHeldBackParts();
			case CasesPackage.CASE_FILE__STRATEGIES:
				return getStrategies();
			case CasesPackage.CASE_FILE__PARADOXES:
				return getParadoxes();
			case CasesPackage.CASE_FILE__ENACTMENTS:
				return getEnactments();
			case CasesPackage.CASE_FILE__SESSIONS:
				return getSessions();
			case CasesPackage.CASE_FILE__SNAPSHOTS:
				return getSnapshots();
			case CasesPackage.CASE_FILE__COMPARISONS:
				return getComparisons();
			case CasesPackage.CASE_FILE__DYADS:
				return getDyads();
			case CasesPackage.CASE_FILE__PROBLEMS:
				return getProblems();
			case CasesPackage.CASE_FILE__SCALES:
				return getScales();
			case CasesPackage.CASE_FILE__PROGRAMMES:
				return getProgrammes();
			case CasesPackage.CASE_FILE__FORMS:
				return getForms();
			case CasesPackage.CASE_FILE__TEACHING:
				return getTeaching();
			case CasesPackage.CASE_FILE__SOURCES:
				return getSources();
			case CasesPackage.CASE_FILE__MUTES:
				return getMutes();
			case CasesPackage.CASE_FILE__SHOWN_AS_OF:
				return getShownAsOf();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CasesPackage.CASE_FILE__KIND:
				setKind((CaseKind)newValue);
				return;
			case CasesPackage.CASE_FILE__TITLE:
				setTitle((String)newValue);
				return;
			case CasesPackage.CASE_FILE__SUMMARY:
				setSummary((String)newValue);
				return;
			case CasesPackage.CASE_FILE__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case CasesPackage.CASE_FILE__SCHEMA_VERSION:
				setSchemaVersion((String)newValue);
				return;
			case CasesPackage.CASE_FILE__EARLY_TREATMENT_SESSIONS:
				setEarlyTreatmentSessions((Integer)newValue);
				return;
			case CasesPackage.CASE_FILE__PRIVACY:
				setPrivacy((PrivacyInfo)newValue);
				return;
			case CasesPackage.CASE_FILE__PERSONS:
				getPersons().clear();
				getPersons().addAll((Collection<? extends Person>)newValue);
				return;
			case CasesPackage.CASE_FILE__HOUSEHOLDS:
				getHouseholds().clear();
				getHouseholds().addAll((Collection<? extends Household>)newValue);
				return;
			case CasesPackage.CASE_FILE__RELATIONSHIPS:
				getRelationships().clear();
				getRelationships().addAll((Collection<? extends Relationship>)newValue);
				return;
			case CasesPackage.CASE_FILE__CUSTOM_QUALITIES:
				getCustomQualities().clear();
				getCustomQualities().addAll((Collection<? extends CustomQuality>)newValue);
				return;
			case CasesPackage.CASE_FILE__LIFE_LAYERS:
				getLifeLayers().clear();
				getLifeLayers().addAll((Collection<? extends LifeLayer>)newValue);
				return;
			case CasesPackage.CASE_FILE__EXPERIENCES:
				getExperiences().clear();
				getExperiences().addAll((Collection<? extends Experience>)newValue);
				return;
			case CasesPackage.CASE_FILE__IMAGES:
				getImages().clear();
				getImages().addAll((Collection<? extends RelationalImage>)newValue);
				return;
			case CasesPackage.CASE_FILE__SOCIAL_IMAGES:
				getSocialImages().clear();
				getSocialImages().addAll((Collection<? extends SocialImage>)newValue);
				return;
			case CasesPackage.CASE_FILE__REVISIONS:
				getRevisions().clear();
				getRevisions().addAll((Collection<? extends ImageRevision>)newValue);
				return;
			case CasesPackage.CASE_FILE__YEARNINGS:
				getYearnings().clear();
				getYearnings().addAll((Collection<? extends Yearning>)newValue);
				return;
			case CasesPackage.CASE_FILE__FEARS:
				getFears().clear();
				getFears().addAll((Collection<? extends Fear>)newValue);
				return;
			case CasesPackage.CASE_FILE__HELD_BACK_PARTS:
				getHeldBackParts().clear();
				getHeldBackParts().addAll((Collection<? extends HeldBackPart>)newValue);
				return;
			case CasesPackage.CASE_FILE__STRATEGIES:
				getStrategies().clear();
				getStrategies().addAll((Collection<? extends StrategyOfSurvival>)newValue);
				return;
			case CasesPackage.CASE_FILE__PARADOXES:
				getParadoxes().clear();
				getParadoxes().addAll((Collection<? extends Paradox>)newValue);
				return;
			case CasesPackage.CASE_FILE__ENACTMENTS:
				getEnactments().clear();
				getEnactments().addAll((Collection<? extends Enactment>)newValue);
				return;
			case CasesPackage.CASE_FILE__SESSIONS:
				getSessions().clear();
				getSessions().addAll((Collection<? extends Session>)newValue);
				return;
			case CasesPackage.CASE_FILE__SNAPSHOTS:
				getSnapshots().clear();
				getSnapshots().addAll((Collection<? extends Snapshot>)newValue);
				return;
			case CasesPackage.CASE_FILE__COMPARISONS:
				getComparisons().clear();
				getComparisons().addAll((Collection<? extends Comparison>)newValue);
				return;
			case CasesPackage.CASE_FILE__DYADS:
				getDyads().clear();
				getDyads().addAll((Collection<? extends Dyad>)newValue);
				return;
			case CasesPackage.CASE_FILE__PROBLEMS:
				getProblems().clear();
				getProblems().addAll((Collection<? extends ExternalProblem>)newValue);
				return;
			case CasesPackage.CASE_FILE__SCALES:
				getScales().clear();
				getScales().addAll((Collection<? extends Scale>)newValue);
				return;
			case CasesPackage.CASE_FILE__PROGRAMMES:
				getProgrammes().clear();
				getProgrammes().addAll((Collection<? extends Programme>)newValue);
				return;
			case CasesPackage.CASE_FILE__FORMS:
				getForms().clear();
				getForms().addAll((Collection<? extends ExerciseForm>)newValue);
				return;
			case CasesPackage.CASE_FILE__TEACHING:
				setTeaching((TeachingGuide)newValue);
				return;
			case CasesPackage.CASE_FILE__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends SourceRef>)newValue);
				return;
			case CasesPackage.CASE_FILE__MUTES:
				getMutes().clear();
				getMutes().addAll((Collection<? extends RuleMute>)newValue);
				return;
			case CasesPackage.CASE_FILE__SHOWN_AS_OF:
				setShownAsOf((Session)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CasesPackage.CASE_FILE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case CasesPackage.CASE_FILE__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case CasesPackage.CASE_FILE__SUMMARY:
				setSummary(SUMMARY_EDEFAULT);
				return;
			case CasesPackage.CASE_FILE__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case CasesPackage.CASE_FILE__SCHEMA_VERSION:
				setSchemaVersion(SCHEMA_VERSION_EDEFAULT);
				return;
			case CasesPackage.CASE_FILE__EARLY_TREATMENT_SESSIONS:
				setEarlyTreatmentSessions(EARLY_TREATMENT_SESSIONS_EDEFAULT);
				return;
			case CasesPackage.CASE_FILE__PRIVACY:
				setPrivacy((PrivacyInfo)null);
				return;
			case CasesPackage.CASE_FILE__PERSONS:
				getPersons().clear();
				return;
			case CasesPackage.CASE_FILE__HOUSEHOLDS:
				getHouseholds().clear();
				return;
			case CasesPackage.CASE_FILE__RELATIONSHIPS:
				getRelationships().clear();
				return;
			case CasesPackage.CASE_FILE__CUSTOM_QUALITIES:
				getCustomQualities().clear();
				return;
			case CasesPackage.CASE_FILE__LIFE_LAYERS:
				getLifeLayers().clear();
				return;
			case CasesPackage.CASE_FILE__EXPERIENCES:
				getExperiences().clear();
				return;
			case CasesPackage.CASE_FILE__IMAGES:
				getImages().clear();
				return;
			case CasesPackage.CASE_FILE__SOCIAL_IMAGES:
				getSocialImages().clear();
				return;
			case CasesPackage.CASE_FILE__REVISIONS:
				getRevisions().clear();
				return;
			case CasesPackage.CASE_FILE__YEARNINGS:
				getYearnings().clear();
				return;
			case CasesPackage.CASE_FILE__FEARS:
				getFears().clear();
				return;
			case CasesPackage.CASE_FILE__HELD_BACK_PARTS:
				getHeldBackParts().clear();
				return;
			case CasesPackage.CASE_FILE__STRATEGIES:
				getStrategies().clear();
				return;
			case CasesPackage.CASE_FILE__PARADOXES:
				getParadoxes().clear();
				return;
			case CasesPackage.CASE_FILE__ENACTMENTS:
				getEnactments().clear();
				return;
			case CasesPackage.CASE_FILE__SESSIONS:
				getSessions().clear();
				return;
			case CasesPackage.CASE_FILE__SNAPSHOTS:
				getSnapshots().clear();
				return;
			case CasesPackage.CASE_FILE__COMPARISONS:
				getComparisons().clear();
				return;
			case CasesPackage.CASE_FILE__DYADS:
				getDyads().clear();
				return;
			case CasesPackage.CASE_FILE__PROBLEMS:
				getProblems().clear();
				return;
			case CasesPackage.CASE_FILE__SCALES:
				getScales().clear();
				return;
			case CasesPackage.CASE_FILE__PROGRAMMES:
				getProgrammes().clear();
				return;
			case CasesPackage.CASE_FILE__FORMS:
				getForms().clear();
				return;
			case CasesPackage.CASE_FILE__TEACHING:
				setTeaching((TeachingGuide)null);
				return;
			case CasesPackage.CASE_FILE__SOURCES:
				getSources().clear();
				return;
			case CasesPackage.CASE_FILE__MUTES:
				getMutes().clear();
				return;
			case CasesPackage.CASE_FILE__SHOWN_AS_OF:
				setShownAsOf((Session)null);
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CasesPackage.CASE_FILE__KIND:
				return kind != KIND_EDEFAULT;
			case CasesPackage.CASE_FILE__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case CasesPackage.CASE_FILE__SUMMARY:
				return SUMMARY_EDEFAULT == null ? summary != null : !SUMMARY_EDEFAULT.equals(summary);
			case CasesPackage.CASE_FILE__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case CasesPackage.CASE_FILE__SCHEMA_VERSION:
				return SCHEMA_VERSION_EDEFAULT == null ? schemaVersion != null : !SCHEMA_VERSION_EDEFAULT.equals(schemaVersion);
			case CasesPackage.CASE_FILE__EARLY_TREATMENT_SESSIONS:
				return EARLY_TREATMENT_SESSIONS_EDEFAULT == null ? earlyTreatmentSessions != null : !EARLY_TREATMENT_SESSIONS_EDEFAULT.equals(earlyTreatmentSessions);
			case CasesPackage.CASE_FILE__PRIVACY:
				return privacy != null;
			case CasesPackage.CASE_FILE__PERSONS:
				return persons != null && !persons.isEmpty();
			case CasesPackage.CASE_FILE__HOUSEHOLDS:
				return households != null && !households.isEmpty();
			case CasesPackage.CASE_FILE__RELATIONSHIPS:
				return relationships != null && !relationships.isEmpty();
			case CasesPackage.CASE_FILE__CUSTOM_QUALITIES:
				return customQualities != null && !customQualities.isEmpty();
			case CasesPackage.CASE_FILE__LIFE_LAYERS:
				return lifeLayers != null && !lifeLayers.isEmpty();
			case CasesPackage.CASE_FILE__EXPERIENCES:
				return experiences != null && !experiences.isEmpty();
			case CasesPackage.CASE_FILE__IMAGES:
				return images != null && !images.isEmpty();
			case CasesPackage.CASE_FILE__SOCIAL_IMAGES:
				return socialImages != null && !socialImages.isEmpty();
			case CasesPackage.CASE_FILE__REVISIONS:
				return revisions != null && !revisions.isEmpty();
			case CasesPackage.CASE_FILE__YEARNINGS:
				return yearnings != null && !yearnings.isEmpty();
			case CasesPackage.CASE_FILE__FEARS:
				return fears != null && !fears.isEmpty();
			case CasesPackage.CASE_FILE__HELD_BACK_PARTS:
				return heldBackParts != null && !heldBackParts.isEmpty();
			case CasesPackage.CASE_FILE__STRATEGIES:
				return strategies != null && !strategies.isEmpty();
			case CasesPackage.CASE_FILE__PARADOXES:
				return paradoxes != null && !paradoxes.isEmpty();
			case CasesPackage.CASE_FILE__ENACTMENTS:
				return enactments != null && !enactments.isEmpty();
			case CasesPackage.CASE_FILE__SESSIONS:
				return sessions != null && !sessions.isEmpty();
			case CasesPackage.CASE_FILE__SNAPSHOTS:
				return snapshots != null && !snapshots.isEmpty();
			case CasesPackage.CASE_FILE__COMPARISONS:
				return comparisons != null && !comparisons.isEmpty();
			case CasesPackage.CASE_FILE__DYADS:
				return dyads != null && !dyads.isEmpty();
			case CasesPackage.CASE_FILE__PROBLEMS:
				return problems != null && !problems.isEmpty();
			case CasesPackage.CASE_FILE__SCALES:
				return scales != null && !scales.isEmpty();
			case CasesPackage.CASE_FILE__PROGRAMMES:
				return programmes != null && !programmes.isEmpty();
			case CasesPackage.CASE_FILE__FORMS:
				return forms != null && !forms.isEmpty();
			case CasesPackage.CASE_FILE__TEACHING:
				return teaching != null;
			case CasesPackage.CASE_FILE__SOURCES:
				return sources != null && !sources.isEmpty();
			case CasesPackage.CASE_FILE__MUTES:
				return mutes != null && !mutes.isEmpty();
			case CasesPackage.CASE_FILE__SHOWN_AS_OF:
				return shownAsOf != null;
		}
		return super.eIsSet(featureID);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (kind: ");
		result.append(kind);
		result.append(", title: ");
		result.append(title);
		result.append(", summary: ");
		result.append(summary);
		result.append(", language: ");
		result.append(language);
		result.append(", schemaVersion: ");
		result.append(schemaVersion);
		result.append(", earlyTreatmentSessions: ");
		result.append(earlyTreatmentSessions);
		result.append(')');
		return result.toString();
	}
}
